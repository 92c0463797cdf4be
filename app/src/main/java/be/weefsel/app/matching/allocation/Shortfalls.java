package be.weefsel.app.matching.allocation;

import be.weefsel.engine.matching.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds why a question does not get all partners that it looks for: the first reason that holds.
final class Shortfalls {
    private final OpenQuestion question;
    private final List<Suggestion> candidates;
    private final List<String> got;

    private Shortfalls(OpenQuestion question, List<Suggestion> candidates, List<Suggestion> gets) {
        this.question = question;
        this.candidates = candidates;
        got = gets.stream().map(Suggestion::owner).toList();
    }

    /// Empty when it gets all.
    static Optional<Shortfall> of(OpenQuestion question, Wishes wishes, List<Suggestion> gets) {
        if (gets.size() >= question.places(wishes)) {
            return Optional.empty();
        }
        var shortfalls = new Shortfalls(question, question.candidates(wishes), gets);
        return shortfalls
                .nobodyFits()
                .or(shortfalls::noPartnerOnOneSide)
                .or(() -> Optional.of(shortfalls.tooFewOrFull()));
    }

    private Optional<Shortfall> nobodyFits() {
        return candidates.isEmpty()
                ? Optional.of(
                        new Shortfall.NobodyFits(
                                question.nearest(), question.leftOut().stream().findFirst()))
                : Optional.empty();
    }

    private Optional<Shortfall> noPartnerOnOneSide() {
        return question.missingSides().stream()
                .filter(side -> got.stream().noneMatch(actor -> question.sideOf(actor) == side))
                .findFirst()
                .map(side -> {
                    var there = othersThan(actor -> question.sideOf(actor) != side);
                    return there.isEmpty()
                            ? new Shortfall.NobodyOnSide(side)
                            : new Shortfall.SideFull(side, there);
                });
    }

    private Shortfall tooFewOrFull() {
        var full = othersThan(got::contains);
        return full.isEmpty() ? new Shortfall.TooFewFit() : new Shortfall.AllFull(full);
    }

    private List<String> othersThan(Predicate<String> some) {
        return candidates.stream().map(Suggestion::owner).filter(some.negate()).toList();
    }
}
