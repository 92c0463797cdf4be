package be.weefsel.app.matching.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.web.Names;
import be.weefsel.app.matching.Account;
import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Explaining;
import be.weefsel.app.matching.Introduction;
import be.weefsel.app.matching.Room;
import be.weefsel.app.matching.Rooms;
import be.weefsel.app.matching.SetAside;
import be.weefsel.app.matching.Shortlist;
import be.weefsel.app.matching.Shortlists;
import be.weefsel.app.matching.SuggestionsSetAside;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.engine.matching.Criterion;
import be.weefsel.engine.matching.LeftOut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Shows who could help with a question, who could not, and who was set aside.
@Component
class SuggestionViews {
    private static final int LEFT_OUT = 5;

    /// An account this small is not worth a facilitator's time as "left out".
    private static final double WORTH_MENTIONING = 0.3;

    private final Shortlists shortlists;
    private final Explaining explaining;
    private final SuggestionsSetAside setAside;
    private final Actors actors;
    private final Rooms rooms;

    SuggestionViews(
            Shortlists shortlists,
            Explaining explaining,
            SuggestionsSetAside setAside,
            Actors actors,
            Rooms rooms) {
        this.shortlists = shortlists;
        this.explaining = explaining;
        this.setAside = setAside;
        this.actors = actors;
        this.rooms = rooms;
    }

    QuestionPage.Suggested of(Frame frame, Dossier dossier, Names.OfPage words) {
        if (!Shortlists.mayLook(frame.reader(), dossier)) {
            return QuestionPage.Suggested.NOT_SHOWN;
        }
        var shortlist = shortlists.show(frame.reader(), dossier);
        var shown = shortlist.listed().stream().map(Shortlist.Listed::suggestion).toList();
        var accounts = explaining.accounts(shown, dossier.layerFor(frame.reader()));
        var introduced =
                dossier.standingIntroductions().stream().map(Introduction::organisation).toList();
        var roomByOrganisation = rooms.byOrganisation();
        var views = new ArrayList<QuestionPage.SuggestionView>();
        for (int i = 0; i < accounts.size(); i++) {
            var suggestion = shown.get(i);
            views.add(
                    view(
                            frame,
                            words,
                            shortlist.listed().get(i),
                            accounts.get(i),
                            introduced.contains(suggestion.owner()),
                            mayAskOpinion(frame, dossier, suggestion.owner()),
                            Optional.ofNullable(roomByOrganisation.get(suggestion.owner()))));
        }
        var leftOut =
                shortlist.leftOut().stream()
                        .filter(left -> left.totalOtherwise() >= WORTH_MENTIONING)
                        .limit(LEFT_OUT)
                        .map(left -> view(frame, words, left))
                        .toList();
        return new QuestionPage.Suggested(
                true,
                views,
                leftOut,
                setAside.of(dossier.question().key()).stream()
                        .map(one -> view(frame, words, one))
                        .toList(),
                shortlist.compared(),
                dossier.question().matchConfidential());
    }

    private QuestionPage.SuggestionView view(
            Frame frame,
            Names.OfPage words,
            Shortlist.Listed listed,
            Account account,
            boolean introduced,
            boolean mayAskOpinion,
            Optional<Room> room) {
        var suggestion = listed.suggestion();
        var offer = actors.getOffer(suggestion.supply());
        return new QuestionPage.SuggestionView(
                listed.place(),
                listed.chance()
                        .map(chance ->
                                frame.texts()
                                        .of(
                                                "matching.suggestions.by-chance",
                                                Math.round(1 / chance)))
                        .orElse(""),
                offer.key(),
                offer.title().in(frame.language()),
                words.organisation(offer.organisation()),
                actors.getOrganisation(offer.organisation()).location().town(),
                words.kinds().nameOf(offer.kind().code(), "matching.offer-kind", frame.texts()),
                frame.texts().decimal(account.total(), 2),
                mostTelling(account, frame),
                account.lines().stream().map(line -> QuestionPage.lineView(line, frame)).toList(),
                suggestion.withoutData().stream()
                        .map((Criterion criterion) ->
                                frame.texts().of("matching.criterion", criterion))
                        .toList(),
                introduced,
                mayAskOpinion,
                roomOf(frame, offer, room));
    }

    /// What the offer can give in a year, in its own unit, and how many questions the actor takes
    /// at once: as far as they said so.
    private static List<String> roomOf(Frame frame, Offer offer, Optional<Room> room) {
        var texts = frame.texts();
        return Stream.of(
                        offer.capacity()
                                .map(c -> texts.of("matching.room.yearly", c.perYear(), c.unit())),
                        room.map(r -> texts.of("matching.room.at-once", r.taken(), r.atOnce())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean mayAskOpinion(Frame frame, Dossier dossier, String organisation) {
        return dossier.mayChoose(frame.reader())
                && dossier.opinionsFor(frame.reader()).stream()
                        .noneMatch(opinion -> opinion.organisation().equals(organisation));
    }

    private QuestionPage.SetAsideView view(Frame frame, Names.OfPage words, SetAside aside) {
        var offer = actors.getOffer(aside.offer());
        return new QuestionPage.SetAsideView(
                offer.key(),
                offer.title().in(frame.language()),
                words.organisation(offer.organisation()),
                aside.reason(),
                frame.texts().date(aside.at()));
    }

    /// The two criteria that add most, in words.
    static List<String> mostTelling(Account account, Frame frame) {
        return account.lines().stream()
                .sorted(Comparator.comparingDouble(Account.Line::share).reversed())
                .limit(2)
                .map(line -> line.sentence().in(frame.language()).text())
                .toList();
    }

    private QuestionPage.LeftOutView view(Frame frame, Names.OfPage words, LeftOut left) {
        return new QuestionPage.LeftOutView(
                actors.getOffer(left.supply()).title().in(frame.language()),
                words.organisation(left.owner()),
                left.reasons().stream()
                        .map(reason -> LeftOutReasons.in(frame.texts(), reason))
                        .toList(),
                frame.texts().decimal(left.totalOtherwise(), 2));
    }
}
