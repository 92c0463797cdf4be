package be.weefsel.engine.matching.evaluation;

import java.util.List;
import java.util.Optional;

/// The middle of some numbers, and between which two the middle half of them lies.
///
/// Between two numbers it lies as far as the count says: of 1, 2, 3 and 4 the median is 2.5.
///
/// Source: Hyndman and Fan (1996), *Sample quantiles in statistical packages*, definition 7.
///
/// @param of how many numbers, 1 or more
public record Quartiles(double first, double median, double third, int of) {
    /// Empty without numbers.
    public static Optional<Quartiles> of(List<Long> numbers) {
        var sorted = numbers.stream().sorted().toList();
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Quartiles(
                                at(0.25, sorted),
                                at(0.5, sorted),
                                at(0.75, sorted),
                                sorted.size()));
    }

    private static double at(double share, List<Long> sorted) {
        double position = share * (sorted.size() - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (position - below) * (sorted.get(above) - sorted.get(below));
    }
}
