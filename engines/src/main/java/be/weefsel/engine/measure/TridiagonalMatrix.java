package be.weefsel.engine.measure;

/// A symmetric matrix with numbers on the diagonal and beside it only.
final class TridiagonalMatrix {
    private static final int MOST_ROUNDS = 100;

    private TridiagonalMatrix() {}

    /// Its largest eigenvalue, by implicit QL with shifts.
    ///
    /// Source: Bowdler, Martin, Reinsch and Wilkinson (1968), *The QR and QL Algorithms for
    /// Symmetric Matrices*, procedure `tql2`.
    ///
    /// @param beside beside[i] stands between diagonal[i] and diagonal[i + 1]
    /// @param size how many of the diagonal there are
    static Eigenpair largest(double[] diagonal, double[] beside, int size) {
        var values = new double[size];
        var rest = new double[size];
        System.arraycopy(diagonal, 0, values, 0, size);
        System.arraycopy(beside, 0, rest, 0, size - 1);
        var vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            vectors[i][i] = 1;
        }
        for (int low = 0; low < size; low++) {
            settle(low, values, rest, vectors);
        }
        int top = 0;
        for (int i = 1; i < size; i++) {
            top = values[i] > values[top] ? i : top;
        }
        return new Eigenpair(values[top], vectors[top]);
    }

    /// Turns the matrix until the row has nothing beside the diagonal.
    private static void settle(int low, double[] values, double[] rest, double[][] vectors) {
        for (int round = 0; ; round++) {
            int high = blockEnd(low, values, rest);
            if (high == low) {
                return;
            }
            if (round == MOST_ROUNDS) {
                throw new IllegalStateException(
                        "The eigenvalue (%s) does not settle.".formatted(low));
            }
            turn(low, high, values, rest, vectors);
        }
    }

    /// The first row from here that hangs together with no later one.
    private static int blockEnd(int low, double[] values, double[] rest) {
        int end = low;
        while (end < values.length - 1) {
            double scale = Math.abs(values[end]) + Math.abs(values[end + 1]);
            if (Math.abs(rest[end]) <= Math.ulp(1.0) * scale) {
                break;
            }
            end++;
        }
        return end;
    }

    private static void turn(
            int low, int high, double[] values, double[] rest, double[][] vectors) {
        double g = (values[low + 1] - values[low]) / (2 * rest[low]);
        double r = Math.hypot(g, 1);
        g = values[high] - values[low] + rest[low] / (g + Math.copySign(r, g));
        double s = 1;
        double c = 1;
        double p = 0;
        for (int i = high - 1; i >= low; i--) {
            double f = s * rest[i];
            double b = c * rest[i];
            r = Math.hypot(f, g);
            rest[i + 1] = r;
            if (r == 0) {
                values[i + 1] -= p;
                rest[high] = 0;
                return;
            }
            s = f / r;
            c = g / r;
            g = values[i + 1] - p;
            r = (values[i] - g) * s + 2 * c * b;
            p = s * r;
            values[i + 1] = g + p;
            g = c * r - b;
            turnVectors(vectors[i], vectors[i + 1], c, s);
        }
        values[low] -= p;
        rest[low] = g;
        rest[high] = 0;
    }

    /// Each vector is a row, so that both lie together in memory.
    private static void turnVectors(double[] one, double[] next, double c, double s) {
        for (int k = 0; k < one.length; k++) {
            double f = next[k];
            next[k] = s * one[k] + c * f;
            one[k] = c * one[k] - s * f;
        }
    }
}
