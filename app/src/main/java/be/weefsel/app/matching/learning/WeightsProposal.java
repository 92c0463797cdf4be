package be.weefsel.app.matching.learning;

import be.weefsel.engine.learning.LearnedWeights;

/// What the answers of the network say about its weights.
public sealed interface WeightsProposal {
    /// Too few answers to say anything.
    record TooFew(int yes, int no) implements WeightsProposal {}

    /// The present weights lie within what the answers allow.
    record NothingToChange(LearnedWeights learned) implements WeightsProposal {}

    /// @param running how many questions run
    /// @param otherFirst how many of them would get another first suggestion
    record Change(LearnedWeights learned, int running, int otherFirst) implements WeightsProposal {
        /// Whoever approves or dismisses says what she saw.
        public String edition() {
            return "%d-%d-%08x"
                    .formatted(
                            learned.yes(),
                            learned.no(),
                            learned.weights().shares().toString().hashCode());
        }

        int answers() {
            return learned.yes() + learned.no();
        }
    }

    /// Dismissed, and nobody has answered anything since.
    record Dismissed(LearnedWeights learned, Dismissal dismissal) implements WeightsProposal {}
}
