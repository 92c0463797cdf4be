package be.weefsel.engine.matching;

/// Finds who can help, over a fixed set of supplies.
///
/// Implementations are immutable and may be used by many threads at once; the same demand in the
/// same situation always gets the same answer.
public interface Matcher {
    /// @param limit how many suggestions at most, 0 or more
    /// @return an empty list of suggestions when nothing fits, never a list of unrelated offers
    /// @throws IllegalArgumentException when the limit is negative
    Suggestions suggest(Demand demand, Situation situation, int limit);
}
