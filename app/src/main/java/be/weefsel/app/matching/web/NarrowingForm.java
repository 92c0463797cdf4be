package be.weefsel.app.matching.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.web.Names;
import be.weefsel.app.matching.Narrowing;
import be.weefsel.app.matching.web.QuestionPage.Choice;
import be.weefsel.app.platform.page.Frame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The choices above the suggestions: kinds of offers, and how far.
final class NarrowingForm {
    private static final List<Integer> MINUTES = List.of(15, 30, 45, 60, 90);

    private NarrowingForm() {}

    /// As it stands in the address; what is none of the choices narrows nothing.
    static Narrowing narrowing(String kind, String within) {
        return new Narrowing(
                Optional.of(kind).filter(code -> !code.isEmpty()),
                MINUTES.stream()
                        .filter(minutes -> minutes.toString().equals(within))
                        .mapToInt(Integer::intValue)
                        .findFirst());
    }

    /// Of the kinds that somebody offers.
    static List<Choice> kinds(Frame frame, Actors actors, Names.OfPage words, Narrowing chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.texts().of("matching.narrow.any-kind"), false));
        actors.listOffers().stream()
                .map(offer -> offer.kind().code())
                .distinct()
                .map(code ->
                        new Choice(
                                code,
                                words.kinds().nameOf(code, "matching.offer-kind", frame.texts()),
                                chosen.kind().equals(Optional.of(code))))
                .sorted(Comparator.comparing(Choice::text))
                .forEach(choices::add);
        return choices;
    }

    static List<Choice> distances(Frame frame, Narrowing chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.texts().of("matching.narrow.any-distance"), false));
        MINUTES.forEach(minutes ->
                choices.add(
                        new Choice(
                                minutes.toString(),
                                frame.texts().of("matching.narrow.minutes", minutes),
                                chosen.withinMinutes().equals(OptionalInt.of(minutes)))));
        return choices;
    }
}
