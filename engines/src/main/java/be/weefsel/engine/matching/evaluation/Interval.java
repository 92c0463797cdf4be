package be.weefsel.engine.matching.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// A mean with its 95 % bootstrap interval.
///
/// The mean of 10,000 samples of as many values, drawn with replacement with a fixed seed; the
/// bounds are the 2.5th and the 97.5th percentile. All three are NaN without values.
///
/// Source: Efron and Tibshirani (1993), *An Introduction to the Bootstrap*.
public record Interval(double mean, double low, double high) {
    private static final int SAMPLES = 10_000;
    private static final long SEED = 20261124;

    public static Interval of(List<Double> values) {
        if (values.isEmpty()) {
            return new Interval(Double.NaN, Double.NaN, Double.NaN);
        }
        var random = new Random(SEED);
        var means = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            double sum = 0;
            for (int i = 0; i < values.size(); i++) {
                sum += values.get(random.nextInt(values.size()));
            }
            means[sample] = sum / values.size();
        }
        Arrays.sort(means);
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        return new Interval(mean, means[SAMPLES / 40], means[SAMPLES - 1 - SAMPLES / 40]);
    }

    @Override
    public String toString() {
        return Double.isNaN(mean)
                ? "–"
                : String.format(Locale.ROOT, "%.3f [%.3f; %.3f]", mean, low, high);
    }
}
