package be.weefsel.engine.allocation;

/// What is best among all ways to fill as many places as possible.
public enum Fairness {
    /// The largest sum of all scores.
    SUM,
    /// First the smallest sum of scores that a question receives as large as possible, then the
    /// largest sum of all scores.
    MAX_MIN
}
