package be.weefsel.engine.matching.evaluation;

/// So many of so many, with what that says about the share behind it: the 95 % interval of Wilson,
/// which also holds for few and for none.
///
/// Source: Wilson (1927), *Probable inference, the law of succession, and statistical inference*.
///
/// @param count 0 to `of`
public record Proportion(int count, int of) {
    private static final double Z = 1.959963984540054;

    public Proportion {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException(
                    "There cannot be (%s) of (%s).".formatted(count, of));
        }
    }

    /// 0..1; NaN when there is nothing to share.
    public double share() {
        return of == 0 ? Double.NaN : (double) count / of;
    }

    /// 0..1; 0 when nothing is known.
    public double low() {
        return of == 0 ? 0 : Math.max(0, middle() - reach());
    }

    /// 0..1; 1 when nothing is known.
    public double high() {
        return of == 0 ? 1 : Math.min(1, middle() + reach());
    }

    private double middle() {
        return (share() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double reach() {
        double spread = share() * (1 - share()) / of + Z * Z / (4.0 * of * of);
        return Z * Math.sqrt(spread) / (1 + Z * Z / of);
    }
}
