package be.weefsel.app.matching.allocation;

import be.weefsel.engine.allocation.Fairness;

/// What the facilitator wishes of an allocation.
///
/// @param partners for each question, those that it has already counted in
/// @param goodOnly whether only matches count that are good
public record Wishes(Fairness fairness, int partners, SmallFirst smallFirst, boolean goodOnly) {
    public static final int MOST_PARTNERS = 3;
    public static final Wishes DEFAULT = new Wishes(Fairness.MAX_MIN, 1, SmallFirst.NONE, true);

    public Wishes {
        if (partners < 1 || partners > MOST_PARTNERS) {
            throw new IllegalArgumentException(
                    "A question cannot be wished (%s) partners.".formatted(partners));
        }
    }

    Wishes with(Fairness other) {
        return new Wishes(other, partners, smallFirst, goodOnly);
    }

    Wishes with(SmallFirst other) {
        return new Wishes(fairness, partners, other, goodOnly);
    }
}
