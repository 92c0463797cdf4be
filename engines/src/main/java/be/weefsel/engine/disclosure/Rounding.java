package be.weefsel.engine.disclosure;

/// Shows every number rounded to a base, each by itself, totals too: the alternative to withholding
/// counts.
///
/// Rounded numbers need not add up, and that is what hides the true ones. It hides a count, not an
/// enterprise with most of the jobs of a cell: for jobs it is no protection. It does not hold
/// without exception either, since the ranges of many rounded parts and their total together may
/// leave a single value (Hundepool and others, Statistical Disclosure Control, 2012, chapter 5).
///
/// @param base 2 or more; an odd one has no ties
public record Rounding(int base) {
    /// 0 to 2 become 0, 3 to 7 become 5.
    public static final Rounding TO_FIVE = new Rounding(5);

    public Rounding {
        if (base < 2) {
            throw new IllegalArgumentException(
                    "A base (%d) below 2 changes nothing.".formatted(base));
        }
    }

    /// The nearest multiple of the base; upwards from the middle.
    ///
    /// @throws IllegalArgumentException when the number is negative
    public long of(long number) {
        if (number < 0) {
            throw new IllegalArgumentException(
                    "Only numbers of 0 or more are rounded, not (%d).".formatted(number));
        }
        return (number + base / 2) / base * base;
    }
}
