package be.weefsel.app.matching.allocation;

import java.util.Locale;

/// How strongly the questions of small companies go before the others. The name stands under
/// `matching.allocation.small-first.`.
public enum SmallFirst {
    NONE(1, 1),
    A_LITTLE(5, 4),
    CLEARLY(3, 2),
    STRONGLY(2, 1);

    private final int weight;
    private final int weightOfOthers;

    /// @param weight what the match of a small company counts, to that of another
    SmallFirst(int weight, int weightOfOthers) {
        this.weight = weight;
        this.weightOfOthers = weightOfOthers;
    }

    int weight() {
        return weight;
    }

    int weightOfOthers() {
        return weightOfOthers;
    }

    /// As it stands in addresses.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
