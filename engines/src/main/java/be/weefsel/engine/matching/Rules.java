package be.weefsel.engine.matching;

import java.util.List;
import java.util.Optional;

/// What no score can outweigh. Each rule gives a reason to leave a supply out, or nothing.
///
/// What is unknown is never a reason: an offer without languages or without capacity may be
/// suggested, and the facilitator asks.
final class Rules {
    private static final List<Rule> RULES_FOR_SUGGESTING =
            List.of(
                    Rules::isNotOwnOffer,
                    Rules::isNotSetAside,
                    Rules::hasOpened,
                    Rules::hasNotClosed,
                    Rules::languageIsShared,
                    Rules::hasRoom,
                    Rules::borderIsNotInTheWay);

    private Rules() {}

    private interface Rule {
        Optional<Reason> reasonAgainst(Demand demand, Supply supply, Situation situation);
    }

    /// All reasons at once, in the order of the rules; empty when the supply may be suggested.
    static List<Reason> reasonsAgainst(Demand demand, Supply supply, Situation situation) {
        return RULES_FOR_SUGGESTING.stream()
                .map(rule -> rule.reasonAgainst(demand, supply, situation))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Reason> isNotOwnOffer(
            Demand demand, Supply supply, Situation situation) {
        return demand.owner().equals(supply.owner())
                ? Optional.of(new Reason.OwnOffer(supply.owner()))
                : Optional.empty();
    }

    private static Optional<Reason> isNotSetAside(
            Demand demand, Supply supply, Situation situation) {
        return situation.setAside().contains(supply.id())
                ? Optional.of(new Reason.SetAside())
                : Optional.empty();
    }

    private static Optional<Reason> hasOpened(Demand demand, Supply supply, Situation situation) {
        return supply.period()
                .opens()
                .filter(situation.day()::isBefore)
                .map(Reason.NotYetOpened::new);
    }

    private static Optional<Reason> hasNotClosed(
            Demand demand, Supply supply, Situation situation) {
        return supply.period()
                .closes()
                .filter(closes -> !situation.day().isBefore(closes))
                .map(Reason.Closed::new);
    }

    private static Optional<Reason> languageIsShared(
            Demand demand, Supply supply, Situation situation) {
        boolean shared =
                supply.languages().isEmpty()
                        || supply.languages().stream().anyMatch(demand.spoken()::contains);
        return shared
                ? Optional.empty()
                : Optional.of(new Reason.NoSharedLanguage(demand.spoken(), supply.languages()));
    }

    private static Optional<Reason> hasRoom(Demand demand, Supply supply, Situation situation) {
        if (supply.capacityPerYear().isEmpty()) {
            return Optional.empty();
        }
        int capacity = supply.capacityPerYear().getAsInt();
        int taken = situation.placesTakenOf(supply);
        return taken < capacity
                ? Optional.empty()
                : Optional.of(new Reason.NoRoom(taken, capacity));
    }

    private static Optional<Reason> borderIsNotInTheWay(
            Demand demand, Supply supply, Situation situation) {
        if (demand.acrossBorders() || demand.place().isEmpty()) {
            return Optional.empty();
        }
        String home = demand.place().get().country();
        return supply.place()
                .map(Place::country)
                .filter(country -> !country.equals(home))
                .map(Reason.AcrossTheBorder::new);
    }
}
