package be.weefsel.engine.matching.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// A mean with its 95 % [bootstrap interval][Bootstrap]. All three are NaN without values.
public record Interval(double mean, double low, double high) {
    public static Interval of(List<Double> values) {
        return of(values.size(), chosen -> mean(values, chosen));
    }

    /// Of another figure than the mean.
    ///
    /// @param figure of the cases with these numbers, each less than `cases` and perhaps several
    ///   times; NaN where it has none
    public static Interval of(int cases, ToDoubleFunction<int[]> figure) {
        var bounds = Bootstrap.of(cases, figure);
        return new Interval(
                figure.applyAsDouble(IntStream.range(0, cases).toArray()),
                bounds.low(),
                bounds.high());
    }

    private static double mean(List<Double> values, int[] chosen) {
        double sum = 0;
        for (int i : chosen) {
            sum += values.get(i);
        }
        return sum / chosen.length;
    }

    @Override
    public String toString() {
        return Double.isNaN(mean)
                ? "–"
                : String.format(Locale.ROOT, "%.3f [%.3f; %.3f]", mean, low, high);
    }
}
