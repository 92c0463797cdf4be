package be.weefsel.engine.allocation;

/// A question that did not get as many experts as it asked for.
public record Shortage(String question, int demand, int received, Cause cause) {
    /// Why it did not get more.
    public enum Cause {
        /// It has no pair at all, or none that its quota lets it have.
        NO_PAIR,
        /// It got every expert with whom it has a pair, as far as its quota lets it.
        TOO_FEW_PAIRS,
        /// The experts with whom it has a pair have no place left, whoever gives way.
        EXPERTS_FULL
    }
}
