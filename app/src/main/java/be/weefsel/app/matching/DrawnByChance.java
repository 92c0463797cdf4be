package be.weefsel.app.matching;

import be.weefsel.app.matching.Shortlist.Listed;
import be.weefsel.engine.matching.Suggestions.OwnerSuggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/// Lets one of the first five suggested actors be drawn from the ten after them, so that the
/// network also learns about what stands lower. The best keeps its place. Why: docs/decisions/0030.
final class DrawnByChance {
    private static final int FIRST = 5;
    private static final int DRAWN_FROM = 10;

    /// So many actors are needed to draw from.
    static final int DEPTH = FIRST + DRAWN_FROM;

    private DrawnByChance() {}

    /// In the order of their totals.
    static List<Listed> nobody(List<OwnerSuggestions> ranked) {
        return listed(ranked, Optional.empty(), Optional.empty());
    }

    /// @param ranked the best first
    /// @param mayBeDrawn whether it makes sense to draw it
    /// @param seed the same one draws the same one to the same place
    static List<Listed> one(
            List<OwnerSuggestions> ranked, Predicate<OwnerSuggestions> mayBeDrawn, long seed) {
        var candidates = ranked.stream().skip(FIRST).limit(DRAWN_FROM).filter(mayBeDrawn).toList();
        if (candidates.isEmpty()) {
            return nobody(ranked);
        }
        var random = new SplittableRandom(seed);
        var drawn = candidates.get(random.nextInt(candidates.size()));
        var order = new ArrayList<>(ranked);
        order.remove(drawn);
        order.add(random.nextInt(1, FIRST), drawn);
        return listed(order, Optional.of(drawn), Optional.of(1.0 / candidates.size()));
    }

    private static List<Listed> listed(
            List<OwnerSuggestions> order,
            Optional<OwnerSuggestions> drawn,
            Optional<Double> chance) {
        var listed = new ArrayList<Listed>();
        for (var actor : order) {
            var isDrawn = drawn.filter(actor::equals).isPresent();
            listed.add(new Listed(listed.size() + 1, actor, isDrawn ? chance : Optional.empty()));
        }
        return listed;
    }
}
