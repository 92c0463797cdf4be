package be.weefsel.engine.algebra;

/// The lower triangle $L$ of a symmetric positive definite matrix $A = L L^T$.
public final class CholeskyFactor {
    /// A pivot with less of the diagonal is what rounding left of a 0.
    private static final double ROUNDING = 1e-13;

    private final double[][] lower;

    private CholeskyFactor(double[][] lower) {
        this.lower = lower;
    }

    /// @throws IllegalArgumentException when the matrix is not positive definite
    public static CholeskyFactor of(double[][] matrix) {
        int size = matrix.length;
        var lower = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double rest = matrix[row][column];
                for (int k = 0; k < column; k++) {
                    rest -= lower[row][k] * lower[column][k];
                }
                lower[row][column] =
                        row == column
                                ? rootOf(rest, matrix[row][row], row)
                                : rest / lower[column][column];
            }
        }
        return new CholeskyFactor(lower);
    }

    private static double rootOf(double pivot, double diagonal, int row) {
        if (!(pivot > ROUNDING * diagonal)) {
            throw new IllegalArgumentException(
                    "The matrix is not positive definite: pivot (%s) in row (%s)."
                            .formatted(pivot, row));
        }
        return Math.sqrt(pivot);
    }

    /// $x$ with $A x = b$.
    public double[] solve(double[] b) {
        var x = b.clone();
        for (int row = 0; row < x.length; row++) {
            for (int k = 0; k < row; k++) {
                x[row] -= lower[row][k] * x[k];
            }
            x[row] /= lower[row][row];
        }
        return solveTransposed(x);
    }

    /// $x$ with $L^T x = b$: standard normal $b$ give $x$ with the covariance $A^{-1}$.
    public double[] solveTransposed(double[] b) {
        var x = b.clone();
        for (int row = x.length - 1; row >= 0; row--) {
            for (int k = row + 1; k < x.length; k++) {
                x[row] -= lower[k][row] * x[k];
            }
            x[row] /= lower[row][row];
        }
        return x;
    }

    public double[][] inverse() {
        var inverse = new double[lower.length][];
        for (int column = 0; column < lower.length; column++) {
            var unit = new double[lower.length];
            unit[column] = 1;
            inverse[column] = solve(unit);
        }
        return inverse;
    }
}
