package be.weefsel.engine.learning;

import be.weefsel.engine.algebra.CholeskyFactor;
import java.util.random.RandomGenerator;

/// A normal distribution of several numbers at once.
final class Gaussian {
    private final double[] mean;
    private final double[][] precision;

    /// @param precision the inverse of the covariance, positive definite
    Gaussian(double[] mean, double[][] precision) {
        this.mean = mean;
        this.precision = precision;
    }

    static Gaussian withCovariance(double[] mean, double[][] covariance) {
        return new Gaussian(mean, CholeskyFactor.of(covariance).inverse());
    }

    double[] mean() {
        return mean;
    }

    double[][] precision() {
        return precision;
    }

    /// @param many how many draws
    double[][] draw(int many, RandomGenerator random) {
        var factor = CholeskyFactor.of(precision);
        var draws = new double[many][];
        for (int i = 0; i < many; i++) {
            var standard = random.doubles(mean.length).map(_ -> random.nextGaussian()).toArray();
            var draw = factor.solveTransposed(standard);
            for (int k = 0; k < draw.length; k++) {
                draw[k] += mean[k];
            }
            draws[i] = draw;
        }
        return draws;
    }
}
