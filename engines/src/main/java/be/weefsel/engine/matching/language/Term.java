package be.weefsel.engine.matching.language;

import java.util.List;

/// A word of a text as it is searched for.
///
/// @param surface as it is written
/// @param stems its own, then those of its parts when it is a Dutch compound; never empty
public record Term(String surface, List<String> stems) {
    public Term {
        if (stems.isEmpty()) {
            throw new IllegalArgumentException("The term (%s) has no stem.".formatted(surface));
        }
        stems = List.copyOf(stems);
    }
}
