package be.weefsel.engine.measure;

/// Sums over arrays of numbers.
final class Vectors {
    private Vectors() {}

    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    static double length(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }

    /// Adds a multiple of one to the other.
    static void add(double factor, double[] one, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * one[i];
        }
    }

    static void scale(double factor, double[] vector) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= factor;
        }
    }

    static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /// Of what exists; `NaN` when nothing does.
    static double mean(double[] values) {
        double sum = 0;
        int many = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sum += value;
                many++;
            }
        }
        return sum / many;
    }

    /// The standard deviation of what exists, as of a whole population: divided by n.
    static double deviation(double[] values) {
        double mean = mean(values);
        double squares = 0;
        int many = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                squares += (value - mean) * (value - mean);
                many++;
            }
        }
        return Math.sqrt(squares / many);
    }

    /// The sum of products of the deviations from the means: as the sign of a correlation, and its
    /// numerator.
    static double covariation(double[] one, double[] other) {
        double meanOfOne = mean(one);
        double meanOfOther = mean(other);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - meanOfOne) * (other[i] - meanOfOther);
        }
        return sum;
    }
}
