package be.weefsel.engine.learning;

import be.weefsel.engine.matching.Criterion;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// A suggestion that somebody saw and said yes or no to. What nobody saw, and what was seen without
/// an answer, is neither.
///
/// @param values by the criteria of which both sides had data, 0..1 each
/// @param place at which it stood, 1 at the top
public record Answered(Map<Criterion, Double> values, int place, boolean yes) {
    public Answered {
        var sorted = new EnumMap<Criterion, Double>(Criterion.class);
        sorted.putAll(values);
        values = Collections.unmodifiableMap(sorted);
        if (values.isEmpty() || values.values().stream().anyMatch(v -> !(v >= 0 && v <= 1))) {
            throw new IllegalArgumentException(
                    "The values (%s) must be there and lie in 0..1.".formatted(values));
        }
        if (place < 1) {
            throw new IllegalArgumentException("place (%s) must be 1 or more".formatted(place));
        }
    }
}
