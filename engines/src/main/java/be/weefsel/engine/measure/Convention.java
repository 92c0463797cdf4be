package be.weefsel.engine.measure;

/// Two published packages compute the same measures of complexity in two ways.
public enum Convention {
    /// The Python package py-ecomplexity: a sector is near to itself (1), and deviations are those
    /// of the areas as a whole population.
    PY,
    /// The Stata package ecomplexity: a sector is not near to itself (0), and deviations are those
    /// of all pairs of area and sector as a sample, so that $ECI_{stata} = ECI_{py} \sqrt{(nm - 1)
    /// / (nm)}$.
    STATA;

    /// Nearness as this convention takes it.
    public Values diagonal(Values proximity) {
        return switch (this) {
            case PY -> proximity;
            case STATA ->
                    Values.of(
                            proximity.rowKeys(),
                            proximity.columnKeys(),
                            (one, other) -> one == other ? 0 : proximity.at(one, other));
        };
    }

    /// By what scores are divided.
    ///
    /// @param deviation of the scores as of a whole population
    /// @param pairs how many pairs of area and sector there are
    double divisor(double deviation, double pairs) {
        return switch (this) {
            case PY -> deviation;
            case STATA -> deviation * Math.sqrt(pairs / (pairs - 1));
        };
    }
}
