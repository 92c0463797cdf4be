package be.weefsel.engine.measure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Which areas have a like fabric, from what each sector is of its area.
public final class SimilarAreas {
    private SimilarAreas() {}

    /// How the shares of two areas are compared.
    public enum Likeness {
        /// The cosine of the angle between both: 0, nothing in common, to 1. Large sectors decide.
        COSINE {
            @Override
            double of(double[] one, double[] other) {
                return Vectors.dot(one, other) / Vectors.length(one) / Vectors.length(other);
            }
        },
        /// $1 - \frac12 \sum_s |p_s - q_s|$: the part that both have in common, 0..1. The sum is
        /// Krugman's index of the two.
        OVERLAP {
            @Override
            double of(double[] one, double[] other) {
                return 1
                        - IntStream.range(0, one.length)
                                        .mapToDouble(i -> Math.abs(one[i] - other[i]))
                                        .sum()
                                / 2;
            }
        };

        abstract double of(double[] one, double[] other);
    }

    /// @param likeness 0..1
    public record Similar(String area, double likeness) {}

    /// The likeness of each two areas; does not exist for an area without anything.
    public static Values matrix(Counts counts, Likeness likeness) {
        var shares =
                IntStream.range(0, counts.areas().size())
                        .mapToObj(area ->
                                IntStream.range(0, counts.sectors().size())
                                        .mapToDouble(sector -> counts.shareInArea(area, sector))
                                        .toArray())
                        .toList();
        return Values.of(
                counts.areaKeys(),
                counts.areaKeys(),
                (one, other) -> likeness.of(shares.get(one), shares.get(other)));
    }

    /// The others from the most to the least alike; among equals by key.
    ///
    /// @throws IllegalArgumentException when there is no such area
    public static List<Similar> to(String area, Counts counts, Likeness likeness) {
        int place =
                counts.findArea(area)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "There is no area (%s).".formatted(area)));
        var matrix = matrix(counts, likeness);
        return IntStream.range(0, counts.areas().size())
                .filter(other -> other != place)
                .filter(other -> !Double.isNaN(matrix.at(place, other)))
                .mapToObj(other -> new Similar(counts.areas().get(other), matrix.at(place, other)))
                .sorted(
                        Comparator.comparingDouble((Similar similar) -> -similar.likeness())
                                .thenComparing(Similar::area))
                .toList();
    }
}
