package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Gathers what the page of an offer shows.
@Component
class OfferPages {
    private final Actors actors;
    private final Names names;

    OfferPages(Actors actors, Names names) {
        this.actors = actors;
        this.names = names;
    }

    OfferPage page(Frame frame, Offer offer) {
        var words = names.forPage(frame);
        var owner = actors.getOrganisation(offer.organisation());
        return new OfferPage(
                frame,
                offer.key(),
                offer.title().in(frame.language()),
                words.kind(offer),
                offer.kind().icon(),
                words.organisation(owner),
                offer.description().in(frame.language()),
                words.clusters(offer.clusters()),
                words.topics(offer.topics()),
                new Passage(offer.original(), String.join(", ", offer.keywords())),
                facts(offer, owner, words),
                actors.offersOf(owner.key()).stream()
                        .filter(other -> !other.key().equals(offer.key()))
                        .filter(other -> other.open().contains(frame.today()))
                        .map(other -> OfferEntries.entry(other, Optional.empty(), words))
                        .toList(),
                Illustrative.sentence(offer.illustrative(), frame.texts()),
                !offer.open().contains(frame.today()),
                Actors.mayChange(frame.reader()),
                RecordHistory.mayRead(frame.reader(), owner.key()));
    }

    private static List<Fact> facts(Offer offer, Organisation owner, Names.OfPage words) {
        var frame = words.frame();
        return new Facts(words)
                .addLabels("owner", List.of(words.organisation(owner)))
                .add("kind", words.kind(offer))
                .add("place", words.town(owner.location()))
                .addSentence("capacity", OfferEntries.capacity(offer, words))
                .add(
                        "trl",
                        offer.trl()
                                .map(trl ->
                                        frame.texts().of("actors.offer.trl", trl.from(), trl.to())))
                .addLanguages("given-in", offer.languages())
                .add("open", words.period(offer.open()))
                .addSource(offer.source())
                .toList();
    }
}
