package be.weefsel.app.matching.allocation;

import be.weefsel.engine.matching.Suggestion;
import java.util.List;
import java.util.Optional;

/// What one question gets, beside what it would get if it were alone.
///
/// @param places how many partners it looks for, at least 1
/// @param gets the best first
/// @param best what fits it best, whoever else wants that
/// @param bestWentTo keys of the questions that get the actor of the best, when this one does not
public record Line(
        OpenQuestion question,
        int places,
        List<Suggestion> gets,
        Optional<Suggestion> best,
        List<String> bestWentTo,
        Optional<Shortfall> shortfall) {
    public Line {
        gets = List.copyOf(gets);
        bestWentTo = List.copyOf(bestWentTo);
    }

    static Line of(OpenQuestion question, Wishes wishes, Plan plan) {
        var gets = plan.of(question.key());
        var best = question.candidates(wishes).stream().findFirst();
        var actor = best.map(Suggestion::owner);
        var getsTheBest =
                gets.stream()
                        .map(Suggestion::owner)
                        .anyMatch(owner -> actor.equals(Optional.of(owner)));
        return new Line(
                question,
                question.places(wishes),
                gets,
                best,
                getsTheBest ? List.of() : actor.map(plan::questionsOf).orElse(List.of()),
                Shortfalls.of(question, wishes, gets));
    }

    /// Whether somebody fits, so that it can lose something.
    public boolean hasCandidates() {
        return best.isPresent();
    }

    /// How much better its best is than the best that it gets, 0..1.
    public double loss() {
        double got = gets.isEmpty() ? 0 : gets.getFirst().total();
        return Math.max(0, best.map(Suggestion::total).orElse(0.0) - got);
    }
}
