package be.weefsel.app.matching.allocation;

import java.util.Comparator;
import java.util.List;

/// What a wish costs: an allocation with it beside one without it.
///
/// @param total sum of all matches with it
/// @param totalWithout and without it
/// @param least what the question that gets least gets with it, of those that somebody fits
/// @param leastWithout and without it
/// @param changes the questions that get more or less with it, the greatest gain first
public record Price(
        double total,
        double totalWithout,
        double least,
        double leastWithout,
        List<Change> changes) {
    /// A smaller difference is rounding.
    private static final double DIFFERENCE = 0.0005;

    public Price {
        changes = List.copyOf(changes);
    }

    /// @param with sum of the matches of the question, with the wish
    public record Change(OpenQuestion question, double without, double with) {
        public double gain() {
            return with - without;
        }
    }

    static Price of(Round round, Wishes wishes, Plan with, Plan without) {
        return new Price(
                with.total(),
                without.total(),
                least(round, wishes, with),
                least(round, wishes, without),
                round.questions().stream()
                        .map(question ->
                                new Change(
                                        question,
                                        without.sumOf(question.key()),
                                        with.sumOf(question.key())))
                        .filter(change -> Math.abs(change.gain()) > DIFFERENCE)
                        .sorted(
                                Comparator.comparingDouble(Change::gain)
                                        .reversed()
                                        .thenComparing(change -> change.question().key()))
                        .toList());
    }

    private static double least(Round round, Wishes wishes, Plan plan) {
        return round.questions().stream()
                .filter(question -> question.places(wishes) > 0)
                .filter(question -> !question.candidates(wishes).isEmpty())
                .mapToDouble(question -> plan.sumOf(question.key()))
                .min()
                .orElse(0);
    }

    /// Negative when the wish costs something.
    public double difference() {
        return total - totalWithout;
    }

    public List<Change> gains() {
        return changes.stream().filter(change -> change.gain() > 0).toList();
    }

    public List<Change> losses() {
        return changes.stream().filter(change -> change.gain() < 0).toList().reversed();
    }
}
