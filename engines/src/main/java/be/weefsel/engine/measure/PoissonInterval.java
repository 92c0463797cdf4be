package be.weefsel.engine.measure;

/// The exact interval for the mean of a Poisson distribution of which one count was seen:
/// $\left[\frac12 \chi^2_{\alpha/2}(2x), \frac12 \chi^2_{1-\alpha/2}(2x+2)\right]$.
///
/// Half a quantile of chi-square with 2a degrees of freedom is that of a gamma distribution with
/// shape a, so that counts with fractions have an interval too.
///
/// Source: Garwood (1936), *Fiducial Limits for the Poisson Distribution*, Biometrika 28.
final class PoissonInterval {
    private PoissonInterval() {}

    /// @param count 0 or more
    /// @param confidence between 0 and 1
    static Range of(double count, double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(
                    "The confidence (%s) must lie between 0 and 1.".formatted(confidence));
        }
        double tail = (1 - confidence) / 2;
        return new Range(
                count == 0 ? 0 : GammaQuantile.of(count, tail),
                GammaQuantile.of(count + 1, 1 - tail));
    }
}
