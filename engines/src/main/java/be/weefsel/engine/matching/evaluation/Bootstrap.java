package be.weefsel.engine.matching.evaluation;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// How far a figure could lie elsewhere if chance had brought other cases of the same kind: it is
/// counted again over 10,000 samples of as many cases, drawn with replacement with a fixed seed.
///
/// Source: Efron and Tibshirani (1993), *An Introduction to the Bootstrap*.
final class Bootstrap {
    private static final int SAMPLES = 10_000;
    private static final int ONE_OF = 40;
    private static final long SEED = 20261124;

    private Bootstrap() {}

    /// The 2.5th and the 97.5th percentile.
    record Bounds(double low, double high) {
        static final Bounds NONE = new Bounds(Double.NaN, Double.NaN);
    }

    /// @param cases how many there are
    /// @param figure of the cases with these numbers, each 0 or more and less than `cases`; NaN
    ///   where it has none, such a sample does not count
    static Bounds of(int cases, ToDoubleFunction<int[]> figure) {
        if (cases == 0) {
            return Bounds.NONE;
        }
        var random = new Random(SEED);
        var drawn = new int[cases];
        var figures = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            for (int i = 0; i < cases; i++) {
                drawn[i] = random.nextInt(cases);
            }
            figures[sample] = figure.applyAsDouble(drawn);
        }
        var sorted =
                Arrays.stream(figures).filter(value -> !Double.isNaN(value)).sorted().toArray();
        return sorted.length == 0
                ? Bounds.NONE
                : new Bounds(
                        sorted[sorted.length / ONE_OF],
                        sorted[sorted.length - 1 - sorted.length / ONE_OF]);
    }
}
