package be.weefsel.engine.matching.meaning;

import org.apache.lucene.util.VectorUtil;

/// Sums on vectors.
public final class Vectors {
    private Vectors() {}

    static double[] sum(double[][] vectors, int dimensions) {
        var sum = new double[dimensions];
        for (var vector : vectors) {
            for (int i = 0; i < dimensions; i++) {
                sum[i] += vector[i];
            }
        }
        return sum;
    }

    static double length(double[] vector) {
        double squares = 0;
        for (double value : vector) {
            squares += value * value;
        }
        return Math.sqrt(squares);
    }

    /// The same direction, of length 1; zeros stay zeros.
    static float[] unit(double[] vector) {
        double length = length(vector);
        var unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = length == 0 ? 0 : (float) (vector[i] / length);
        }
        return unit;
    }

    static double dot(double[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /// The cosine of the angle between two vectors of length 1.
    public static double cosine(float[] a, float[] b) {
        return VectorUtil.dotProduct(a, b);
    }
}
