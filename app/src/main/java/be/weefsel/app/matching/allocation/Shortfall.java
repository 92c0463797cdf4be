package be.weefsel.app.matching.allocation;

import be.weefsel.engine.matching.LeftOut;
import be.weefsel.engine.matching.Suggestion;
import java.util.List;
import java.util.Optional;

/// Why a question does not get all partners that it looks for. Actors are named by their keys.
public sealed interface Shortfall {
    /// @param nearest what fits best and is not good enough
    /// @param leftOut what fits best and is forbidden by a rule
    record NobodyFits(Optional<Suggestion> nearest, Optional<LeftOut> leftOut)
            implements Shortfall {}

    record NobodyOnSide(Side side) implements Shortfall {}

    /// @param full those on that side who fit, and have no place left
    record SideFull(Side side, List<String> full) implements Shortfall {
        public SideFull {
            full = List.copyOf(full);
        }
    }

    /// Nobody else fits than those it gets.
    record TooFewFit() implements Shortfall {}

    /// @param full those who fit, and have no place left
    record AllFull(List<String> full) implements Shortfall {
        public AllFull {
            full = List.copyOf(full);
        }
    }
}
