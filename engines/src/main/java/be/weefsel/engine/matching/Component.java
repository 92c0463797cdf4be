package be.weefsel.engine.matching;

/// One line of the account of a suggestion: value × weight = share of the total.
///
/// @param value how well the criterion is met, 0..1
/// @param weight how much it counts here, 0..1: stretched where other criteria lack data
public record Component(double value, double weight, Evidence evidence) {
    public Component {
        Shares.check("value of (%s)".formatted(evidence.criterion()), value);
        Shares.check("weight of (%s)".formatted(evidence.criterion()), weight);
    }

    public Criterion criterion() {
        return evidence.criterion();
    }

    /// What it adds to the total, 0..1.
    public double share() {
        return value * weight;
    }
}
