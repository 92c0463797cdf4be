package be.weefsel.engine.matching.meaning;

import java.util.Collection;
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
    public static float[] unit(double[] vector) {
        return divided(vector, length(vector));
    }

    /// @param length of a whole of which the vector is a part; where it is 0, the vector is too
    static float[] divided(double[] vector, double length) {
        var divided = new float[vector.length];
        for (int i = 0; i < divided.length; i++) {
            divided[i] = length == 0 ? 0 : (float) (vector[i] / length);
        }
        return divided;
    }

    /// The direction between several vectors, of length 1.
    ///
    /// @param vectors of length 1
    /// @return empty when there are none
    public static float[] mean(Collection<float[]> vectors) {
        int dimensions = vectors.stream().mapToInt(vector -> vector.length).findFirst().orElse(0);
        var sum = new double[dimensions];
        for (var vector : vectors) {
            for (int i = 0; i < dimensions; i++) {
                sum[i] += vector[i];
            }
        }
        return unit(sum);
    }

    /// The cosine of the angle between two vectors of length 1; of a part of such a vector, what it
    /// adds.
    public static double cosine(float[] a, float[] b) {
        return VectorUtil.dotProduct(a, b);
    }
}
