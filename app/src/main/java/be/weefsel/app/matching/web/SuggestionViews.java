package be.weefsel.app.matching.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.web.Names;
import be.weefsel.app.matching.Account;
import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Explaining;
import be.weefsel.app.matching.Introduction;
import be.weefsel.app.matching.Narrowing;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Shows who could help with a question, who could not, and who was set aside.
@Component
class SuggestionViews {
    private static final int LEFT_OUT = 5;
    private static final int REASONS = 2;

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

    QuestionPage.Suggested of(
            Frame frame, Dossier dossier, Narrowing narrowing, Names.OfPage words) {
        if (!Shortlists.mayLook(frame.reader(), dossier)) {
            return QuestionPage.Suggested.NOT_SHOWN;
        }
        var shortlist =
                narrowing.isNone()
                        ? shortlists.show(frame.reader(), dossier)
                        : shortlists.showOnly(frame.reader(), dossier, narrowing);
        var introduced =
                dossier.standingIntroductions().stream().map(Introduction::organisation).toList();
        var roomByOrganisation = rooms.byOrganisation();
        var views = new ArrayList<QuestionPage.SuggestionView>();
        for (var listed : shortlist.listed()) {
            var actor = listed.actor().owner();
            views.add(
                    view(
                            frame,
                            words,
                            listed,
                            explaining.accounts(
                                    listed.actor().suggestions(),
                                    shortlist.standings(),
                                    dossier.layerFor(frame.reader())),
                            introduced.contains(actor),
                            mayAskOpinion(frame, dossier, actor),
                            Optional.ofNullable(roomByOrganisation.get(actor))));
        }
        var leftOut =
                shortlist.leftOut().stream()
                        .filter(left -> left.totalOtherwise() >= WORTH_MENTIONING)
                        .limit(LEFT_OUT)
                        .map(left -> view(frame, words, left))
                        .toList();
        return new QuestionPage.Suggested(
                true,
                NarrowingForm.kinds(frame, actors, words, narrowing),
                NarrowingForm.distances(frame, narrowing),
                !narrowing.isNone(),
                views,
                leftOut,
                setAside.of(dossier.question().key()).stream()
                        .map(one -> view(frame, words, one))
                        .toList(),
                shortlist.compared(),
                dossier.question().matchConfidential());
    }

    /// @param accounts of each offer of the actor
    private QuestionPage.SuggestionView view(
            Frame frame,
            Names.OfPage words,
            Shortlist.Listed listed,
            List<Account> accounts,
            boolean introduced,
            boolean mayAskOpinion,
            Optional<Room> room) {
        var best = listed.best();
        var account = accounts.getFirst();
        var offer = actors.getOffer(best.supply());
        return new QuestionPage.SuggestionView(
                listed.place(),
                listed.chance().map(chance -> byChance(frame, chance)).orElse(""),
                offer.key(),
                offer.title().in(frame.language()),
                words.organisation(offer.organisation()),
                actors.getOrganisation(offer.organisation()).location().town(),
                kind(frame, words, offer),
                frame.texts().decimal(account.total(), 2),
                mostTelling(account, frame, REASONS),
                account.lines().stream().map(line -> QuestionPage.lineView(line, frame)).toList(),
                account.otherwise().stream()
                        .map(sentence -> sentence.in(frame.language()).text())
                        .toList(),
                best.withoutData().stream()
                        .map((Criterion criterion) ->
                                frame.texts().of("matching.criterion", criterion))
                        .toList(),
                introduced,
                mayAskOpinion,
                roomOf(frame, offer, room),
                IntStream.range(1, accounts.size())
                        .mapToObj(at ->
                                other(
                                        frame,
                                        words,
                                        listed.actor().suggestions().get(at).supply(),
                                        accounts.get(at)))
                        .toList());
    }

    private static String byChance(Frame frame, double chance) {
        return frame.texts().of("matching.suggestions.by-chance", Math.round(1 / chance));
    }

    private QuestionPage.OtherOffer other(
            Frame frame, Names.OfPage words, String key, Account account) {
        var offer = actors.getOffer(key);
        return new QuestionPage.OtherOffer(
                key,
                offer.title().in(frame.language()),
                kind(frame, words, offer),
                frame.texts().decimal(account.total(), 2),
                String.join(" ", mostTelling(account, frame, 1)));
    }

    private static String kind(Frame frame, Names.OfPage words, Offer offer) {
        return words.kinds().nameOf(offer.kind().code(), "matching.offer-kind", frame.texts());
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
        return mostTelling(account, frame, REASONS);
    }

    private static List<String> mostTelling(Account account, Frame frame, int reasons) {
        return account.mostTelling(reasons).stream()
                .map(sentence -> sentence.in(frame.language()).text())
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
