package be.weefsel.engine.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// A symmetric matrix that is known by what it does to a vector.
@FunctionalInterface
interface SymmetricOperator {
    double[] times(double[] vector);

    /// The largest eigenvalue at right angles to a vector, by the method of Lanczos with full
    /// reorthogonalisation, from a random vector with a fixed seed. Ends when what is left over of
    /// $A v - \lambda v$ is below 1e-14, or the whole space has been searched.
    ///
    /// Source: Golub and Van Loan (2013), *Matrix Computations*, 10.1 and 10.3.
    ///
    /// @param apartFrom of length 1, an eigenvector
    /// @throws IllegalArgumentException when there is nothing at right angles to it
    default Eigenpair largest(double[] apartFrom) {
        int room = apartFrom.length - 1;
        if (room < 1) {
            throw new IllegalArgumentException("Nothing is at right angles to the only vector.");
        }
        var basis = new ArrayList<double[]>();
        var diagonal = new double[room];
        var beside = new double[room];
        var random = new SplittableRandom(20261129);
        var next = random.doubles(apartFrom.length, -1, 1).toArray();
        takeOut(apartFrom, basis, next);
        Vectors.scale(1 / Vectors.length(next), next);
        int look = 8;
        while (true) {
            var vector = next;
            basis.add(vector);
            int size = basis.size();
            next = times(vector);
            diagonal[size - 1] = Vectors.dot(vector, next);
            takeOut(apartFrom, basis, next);
            double left = Vectors.length(next);
            boolean searched = size == room || left < 1e-14;
            if (searched || size == look) {
                var top = TridiagonalMatrix.largest(diagonal, beside, size);
                if (searched || left * Math.abs(top.vector()[size - 1]) < 1e-14) {
                    return new Eigenpair(top.value(), combined(basis, top.vector()));
                }
                look = size + Math.max(8, size / 4);
                look = Math.min(look, room);
            }
            beside[size - 1] = left;
            Vectors.scale(1 / left, next);
        }
    }

    /// Twice, since what rounding leaves of one round the next takes.
    private static void takeOut(double[] one, List<double[]> others, double[] of) {
        for (int round = 0; round < 2; round++) {
            Vectors.add(-Vectors.dot(one, of), one, of);
            for (var other : others) {
                Vectors.add(-Vectors.dot(other, of), other, of);
            }
        }
    }

    private static double[] combined(List<double[]> basis, double[] weights) {
        var sum = new double[basis.getFirst().length];
        for (int i = 0; i < weights.length; i++) {
            Vectors.add(weights[i], basis.get(i), sum);
        }
        Vectors.scale(1 / Vectors.length(sum), sum);
        return sum;
    }
}
