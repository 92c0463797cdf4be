package be.weefsel.model;

import java.util.Arrays;

/// Ridge regression of several outputs on a sparse matrix, by conjugate gradients: $(X^T X +
/// \lambda I) W = X^T Y$ with $\lambda = 0.3$, in 30 steps, each output for itself.
///
/// Sums are made in the order of the rows, so that the same matrix gives the same bits.
///
/// Source: Hestenes and Stiefel (1952), *Methods of Conjugate Gradients for Solving Linear
/// Systems*, equations 3:1.
final class Ridge {
    private static final float LAMBDA = 0.3f;
    private static final int STEPS = 30;

    private final SparseRows x;
    private final int features;
    private final int outputs;

    private Ridge(SparseRows x, int features, int outputs) {
        this.x = x;
        this.features = features;
        this.outputs = outputs;
    }

    /// @param x one row for each text
    /// @param features how many columns it has
    /// @param y one row of outputs for each text
    /// @return one row of outputs for each feature
    static float[][] solve(SparseRows x, int features, float[][] y) {
        return new Ridge(x, features, y.length == 0 ? 0 : y[0].length).solve(y);
    }

    private float[][] solve(float[][] y) {
        var solution = new float[features][outputs];
        var residual = transposed(y);
        var direction = new float[features][];
        for (int f = 0; f < features; f++) {
            direction[f] = residual[f].clone();
        }
        var squares = squares(residual, residual);
        for (int step = 0; step < STEPS; step++) {
            var image = image(direction);
            var alpha = quotients(squares, squares(direction, image));
            for (int f = 0; f < features; f++) {
                for (int k = 0; k < outputs; k++) {
                    solution[f][k] += alpha[k] * direction[f][k];
                    residual[f][k] -= alpha[k] * image[f][k];
                }
            }
            var left = squares(residual, residual);
            turn(direction, residual, quotients(left, squares));
            squares = left;
        }
        return solution;
    }

    private void turn(float[][] direction, float[][] residual, float[] beta) {
        for (int f = 0; f < features; f++) {
            for (int k = 0; k < outputs; k++) {
                direction[f][k] = residual[f][k] + beta[k] * direction[f][k];
            }
        }
    }

    /// $X^T Y$.
    private float[][] transposed(float[][] y) {
        var product = new float[features][outputs];
        for (int row = 0; row < x.rows(); row++) {
            scatter(row, y[row], product);
        }
        return product;
    }

    /// $(X^T X + \lambda I) V$.
    private float[][] image(float[][] v) {
        var image = new float[features][outputs];
        var seen = new float[outputs];
        for (int row = 0; row < x.rows(); row++) {
            Arrays.fill(seen, 0);
            for (int at = x.start(row); at < x.end(row); at++) {
                addTo(seen, x.value(at), v[x.column(at)]);
            }
            scatter(row, seen, image);
        }
        for (int f = 0; f < features; f++) {
            addTo(image[f], LAMBDA, v[f]);
        }
        return image;
    }

    private void scatter(int row, float[] what, float[][] into) {
        for (int at = x.start(row); at < x.end(row); at++) {
            addTo(into[x.column(at)], x.value(at), what);
        }
    }

    private static void addTo(float[] sum, float times, float[] vector) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += times * vector[k];
        }
    }

    private double[] squares(float[][] a, float[][] b) {
        var sums = new double[outputs];
        for (int f = 0; f < features; f++) {
            for (int k = 0; k < outputs; k++) {
                sums[k] += (double) a[f][k] * b[f][k];
            }
        }
        return sums;
    }

    private static float[] quotients(double[] above, double[] below) {
        var quotients = new float[above.length];
        for (int k = 0; k < quotients.length; k++) {
            quotients[k] = below[k] == 0 ? 0 : (float) (above[k] / below[k]);
        }
        return quotients;
    }
}
