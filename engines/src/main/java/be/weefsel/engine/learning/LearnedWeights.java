package be.weefsel.engine.learning;

import be.weefsel.engine.matching.Criterion;
import be.weefsel.engine.matching.Weights;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What the answers say about the weights.
///
/// @param weights the most probable ones, in hundredths
/// @param ranges in which the weight of each criterion lies with a probability of 95 %
/// @param yes how many answers were yes
/// @param no how many answers were no
public record LearnedWeights(Weights weights, Map<Criterion, Range> ranges, int yes, int no) {
    public LearnedWeights {
        ranges = Collections.unmodifiableMap(new EnumMap<>(ranges));
    }

    /// Both ends 0..1.
    public record Range(double low, double high) {
        public boolean contains(double weight) {
            return low <= weight && weight <= high;
        }
    }

    public Range rangeOf(Criterion criterion) {
        var range = ranges.get(criterion);
        if (range == null) {
            throw new IllegalStateException("There is no range of (%s).".formatted(criterion));
        }
        return range;
    }

    /// Whether chance alone can hardly explain how the answers differ from these weights: at least
    /// one of them lies outside its range.
    public boolean speakAgainst(Weights present) {
        return ranges.entrySet().stream()
                .anyMatch(entry -> !entry.getValue().contains(present.of(entry.getKey())));
    }
}
