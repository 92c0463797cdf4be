package be.weefsel.app.actors;

/// The technology readiness levels for which an offer is meant, 1..9, both included: from a
/// principle that was observed (1) to a system that works in the field (9).
///
/// Source: European Commission, Horizon work programme, general annex G.
public record TrlRange(int from, int to) {
    public TrlRange {
        if (from < 1 || to > 9 || from > to) {
            throw new IllegalArgumentException(
                    "The levels (%s..%s) must lie in 1..9, the lower first.".formatted(from, to));
        }
    }

    public boolean contains(int level) {
        return from <= level && level <= to;
    }
}
