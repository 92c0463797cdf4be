package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.Sentence;
import java.util.Optional;
import java.util.regex.Pattern;

/// Offers in the form in which lists show them.
final class OfferEntries {
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?])\\s");

    private OfferEntries() {}

    static OfferEntry entry(Offer offer, Optional<Organisation> owner, Names.OfPage names) {
        var frame = names.frame();
        return new OfferEntry(
                frame.link("/offers/" + offer.key()),
                offer.title().in(frame.language()),
                names.kind(offer),
                offer.kind().icon(),
                owner.map(names::organisation),
                capacity(offer, names),
                firstSentence(offer.description().in(frame.language())),
                names.topics(offer.topics()));
    }

    /// Such as "60 test days a year", with the unit in the words of who offers.
    static Optional<Sentence> capacity(Offer offer, Names.OfPage names) {
        return offer.capacity()
                .map(capacity -> {
                    var unit = new Passage(offer.original(), capacity.unit());
                    return names.frame()
                            .texts()
                            .around(unit, "actors.offer.capacity", capacity.perYear(), unit);
                });
    }

    private static Passage firstSentence(Passage text) {
        return new Passage(
                text.language(), END_OF_SENTENCE.splitAsStream(text.text()).findFirst().orElse(""));
    }
}
