package be.weefsel.engine.learning;

import be.weefsel.engine.algebra.CholeskyFactor;
import java.util.List;

/// Logistic regression with a Gaussian prior: $P(yes) = 1 / (1 + e^{-\theta \cdot x})$.
///
/// The logarithm of the posterior is strictly concave, so that Newton's method finds its one top;
/// around it the posterior is taken as Gaussian (Laplace's approximation).
///
/// Source: Bishop (2006), *Pattern Recognition and Machine Learning*, 4.4 and 4.5.
final class LogisticRegression {
    private static final int MOST_STEPS = 100;
    private static final double SMALL_STEP = 1e-10;
    private static final int MOST_HALVINGS = 40;

    private final Gaussian prior;
    private final List<Row> rows;

    /// One answer.
    static final class Row {
        private final double[] x;
        private final boolean yes;

        Row(double[] x, boolean yes) {
            this.x = x;
            this.yes = yes;
        }

        double[] x() {
            return x;
        }

        boolean yes() {
            return yes;
        }
    }

    LogisticRegression(Gaussian prior, List<Row> rows) {
        this.prior = prior;
        this.rows = rows;
    }

    Gaussian posterior() {
        var theta = prior.mean().clone();
        for (int step = 0; step < MOST_STEPS; step++) {
            var move = CholeskyFactor.of(curvatureAt(theta)).solve(slopeAt(theta));
            theta = climb(theta, move);
            if (lengthOf(move) < SMALL_STEP) {
                break;
            }
        }
        return new Gaussian(theta, curvatureAt(theta));
    }

    /// As far along the move as it goes up.
    private double[] climb(double[] theta, double[] move) {
        double height = heightAt(theta);
        double part = 1;
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            var next = theta.clone();
            for (int k = 0; k < next.length; k++) {
                next[k] += part * move[k];
            }
            if (heightAt(next) >= height) {
                return next;
            }
            part /= 2;
        }
        return theta;
    }

    /// The logarithm of the posterior, up to a constant.
    private double heightAt(double[] theta) {
        double height = 0;
        for (var row : rows) {
            double logit = dot(theta, row.x());
            height -=
                    Math.log1p(Math.exp(-Math.abs(logit)))
                            + Math.max(0, row.yes() ? -logit : logit);
        }
        var away = awayFromPrior(theta);
        return height - dot(away, timesPrecision(away)) / 2;
    }

    private double[] slopeAt(double[] theta) {
        var slope = timesPrecision(awayFromPrior(theta));
        for (int k = 0; k < slope.length; k++) {
            slope[k] = -slope[k];
        }
        for (var row : rows) {
            double surprise = (row.yes() ? 1 : 0) - probability(dot(theta, row.x()));
            for (int k = 0; k < slope.length; k++) {
                slope[k] += surprise * row.x()[k];
            }
        }
        return slope;
    }

    /// Minus the matrix of second derivatives.
    private double[][] curvatureAt(double[] theta) {
        int size = theta.length;
        var curvature = new double[size][];
        for (int k = 0; k < size; k++) {
            curvature[k] = prior.precision()[k].clone();
        }
        for (var row : rows) {
            double p = probability(dot(theta, row.x()));
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    curvature[i][j] += p * (1 - p) * row.x()[i] * row.x()[j];
                }
            }
        }
        return curvature;
    }

    private double[] awayFromPrior(double[] theta) {
        var away = theta.clone();
        for (int k = 0; k < away.length; k++) {
            away[k] -= prior.mean()[k];
        }
        return away;
    }

    private double[] timesPrecision(double[] vector) {
        var product = new double[vector.length];
        for (int k = 0; k < product.length; k++) {
            product[k] = dot(prior.precision()[k], vector);
        }
        return product;
    }

    static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }

    private static double lengthOf(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }
}
