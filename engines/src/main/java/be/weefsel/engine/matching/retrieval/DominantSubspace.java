package be.weefsel.engine.matching.retrieval;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// In which directions the rows of a matrix vary most: axes at right angles of (nearly) the space
/// of its largest singular vectors, by subspace iteration from random directions with a fixed seed.
/// Cosines within that space are those of a truncated singular value decomposition, since they do
/// not ask how its axes are turned.
///
/// Source: Halko, Martinsson and Tropp (2011), *Finding Structure with Randomness*, algorithm 4.4.
final class DominantSubspace {
    private static final long SEED = 20261129;
    private static final int STEPS = 6;

    /// What is left of a vector that is a sum of those before it.
    private static final double NOTHING = 1e-9;

    private DominantSubspace() {}

    /// @param rows of length 1, or all zeros
    /// @param columns how many there are
    /// @return as many axes as were asked for, each of `columns` values and of length 1; fewer when
    ///   the rows do not vary in so many directions
    static double[][] axes(List<SparseVector> rows, int columns, int dimensions) {
        var random = new Random(SEED);
        var directions = new double[dimensions][];
        for (int i = 0; i < dimensions; i++) {
            directions[i] = random.doubles(rows.size(), -1, 1).toArray();
        }
        for (int step = 0; step < STEPS; step++) {
            directions = times(rows, transposedTimes(rows, columns, orthonormal(directions)));
        }
        return orthonormal(transposedTimes(rows, columns, orthonormal(directions)));
    }

    private static double[][] times(List<SparseVector> rows, double[][] vectors) {
        return Arrays.stream(vectors)
                .parallel()
                .map(vector -> rows.stream().mapToDouble(row -> row.times(vector)).toArray())
                .toArray(double[][]::new);
    }

    private static double[][] transposedTimes(
            List<SparseVector> rows, int columns, double[][] vectors) {
        return Arrays.stream(vectors)
                .parallel()
                .map(vector -> {
                    var sum = new double[columns];
                    for (int row = 0; row < vector.length; row++) {
                        rows.get(row).addTo(sum, vector[row]);
                    }
                    return sum;
                })
                .toArray(double[][]::new);
    }

    /// By Gram and Schmidt, twice over, since what rounding leaves of one round the next takes.
    private static double[][] orthonormal(double[][] vectors) {
        return oneRound(oneRound(vectors));
    }

    private static double[][] oneRound(double[][] vectors) {
        var left = Arrays.stream(vectors).map(double[]::clone).toArray(double[][]::new);
        var lengths = Arrays.stream(vectors).mapToDouble(DominantSubspace::length).toArray();
        for (int i = 0; i < left.length; i++) {
            var axis = left[i];
            double length = length(axis);
            double scale = length <= NOTHING * lengths[i] ? 0 : 1 / length;
            Arrays.setAll(axis, k -> axis[k] * scale);
            IntStream.range(i + 1, left.length)
                    .parallel()
                    .forEach(later -> takeOut(axis, left[later]));
        }
        return Arrays.stream(left).filter(axis -> length(axis) > 0).toArray(double[][]::new);
    }

    private static void takeOut(double[] axis, double[] of) {
        double shared = 0;
        for (int k = 0; k < axis.length; k++) {
            shared += axis[k] * of[k];
        }
        for (int k = 0; k < axis.length; k++) {
            of[k] -= shared * axis[k];
        }
    }

    private static double length(double[] vector) {
        double squares = 0;
        for (double value : vector) {
            squares += value * value;
        }
        return Math.sqrt(squares);
    }
}
