package be.weefsel.engine.matching.evaluation;

import java.util.List;
import java.util.Locale;

/// A mean with its 95 % [bootstrap interval][Bootstrap]. All three are NaN without values.
public record Interval(double mean, double low, double high) {
    public static Interval of(List<Double> values) {
        var bounds = Bootstrap.of(values.size(), drawn -> mean(values, drawn));
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        return new Interval(mean, bounds.low(), bounds.high());
    }

    private static double mean(List<Double> values, int[] drawn) {
        double sum = 0;
        for (int i : drawn) {
            sum += values.get(i);
        }
        return sum / drawn.length;
    }

    @Override
    public String toString() {
        return Double.isNaN(mean)
                ? "–"
                : String.format(Locale.ROOT, "%.3f [%.3f; %.3f]", mean, low, high);
    }
}
