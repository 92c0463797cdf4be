package be.weefsel.app.matching;

import be.weefsel.app.actors.Offer;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What must hold before a company and an actor are introduced to each other.
final class RulesForIntroducing {
    private static final List<Rule> RULES =
            List.of(
                    RulesForIntroducing::readerIsFacilitator,
                    RulesForIntroducing::questionIsRunning,
                    RulesForIntroducing::offerIsOfSomeoneElse,
                    RulesForIntroducing::offerIsOpen,
                    RulesForIntroducing::offerHasRoom,
                    RulesForIntroducing::actorHasRoom,
                    RulesForIntroducing::actorIsNotIntroducedYet);

    private RulesForIntroducing() {}

    /// @param offer what the actor can do for the company
    /// @param placesTaken introductions that the offer has this year already
    /// @param room of the actor; empty when it has not said how many questions it takes
    record Case(
            Reader by,
            Dossier dossier,
            Offer offer,
            int placesTaken,
            Optional<Room> room,
            LocalDate today) {
        String question() {
            return dossier.question().key();
        }
    }

    private interface Rule {
        Optional<Reason> objection(Case planned);
    }

    /// All objections at once; empty when the introduction can be made.
    static List<Reason> objections(Case planned) {
        return RULES.stream()
                .map(rule -> rule.objection(planned))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Reason> readerIsFacilitator(Case planned) {
        return unless(
                planned.dossier().mayIntroduce(planned.by()),
                "matching.introduce.only-facilitator");
    }

    private static Optional<Reason> questionIsRunning(Case planned) {
        return unless(
                planned.dossier().question().stage().isRunning(),
                "matching.introduce.not-running",
                planned.question());
    }

    private static Optional<Reason> offerIsOfSomeoneElse(Case planned) {
        return unless(
                !planned.offer().organisation().equals(planned.dossier().question().company()),
                "matching.introduce.own-offer");
    }

    private static Optional<Reason> offerIsOpen(Case planned) {
        return unless(
                planned.offer().open().contains(planned.today()),
                "matching.introduce.offer-closed");
    }

    /// Nobody is asked for more in a year than she said she can handle.
    private static Optional<Reason> offerHasRoom(Case planned) {
        var full =
                planned.offer()
                        .capacity()
                        .filter(capacity -> planned.placesTaken() >= capacity.perYear());
        return unless(
                full.isEmpty(),
                "matching.introduce.no-room",
                full.map(capacity -> Integer.toString(capacity.perYear())).orElse(""));
    }

    /// Nobody gets more questions at once than she said she takes.
    private static Optional<Reason> actorHasRoom(Case planned) {
        return planned.room()
                .filter(Room::isFull)
                .map(room ->
                        Reason.of("matching.introduce.actor-full", room.atOnce(), room.taken()));
    }

    private static Optional<Reason> actorIsNotIntroducedYet(Case planned) {
        var already =
                planned.dossier().standingIntroductions().stream()
                        .anyMatch(i -> i.organisation().equals(planned.offer().organisation()));
        return unless(!already, "matching.introduce.already");
    }

    private static Optional<Reason> unless(boolean holds, String key, String... arguments) {
        return holds ? Optional.empty() : Optional.of(Reason.of(key, (Object[]) arguments));
    }
}
