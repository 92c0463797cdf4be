package be.weefsel.engine.matching;

import java.util.Optional;

/// Technology readiness levels from the lowest to the highest, both included, within 1..9.
public record TrlRange(int lowest, int highest) {
    public TrlRange {
        if (lowest < 1 || highest > 9 || lowest > highest) {
            throw new IllegalArgumentException(
                    "readiness (%s..%s) must rise within 1..9".formatted(lowest, highest));
        }
    }

    public int levels() {
        return highest - lowest + 1;
    }

    /// The levels that both have; empty when the ranges do not touch.
    public Optional<TrlRange> sharedWith(TrlRange other) {
        int low = Math.max(lowest, other.lowest);
        int high = Math.min(highest, other.highest);
        return low <= high ? Optional.of(new TrlRange(low, high)) : Optional.empty();
    }
}
