package be.weefsel.engine.matching.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What a stem may be in another language.
///
/// @param stem in the other language
/// @param probability that it is this one, above 0 and at most 1
/// @param sources in which both were seen in one segment; may be empty
public record Translation(String stem, double probability, Set<Source> sources) {
    public Translation {
        if (!(probability > 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "The probability (%s) of (%s) is not in 0..1.".formatted(probability, stem));
        }
        var sorted = EnumSet.noneOf(Source.class);
        sorted.addAll(sources);
        sources = Collections.unmodifiableSet(sorted);
    }
}
