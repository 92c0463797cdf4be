package be.weefsel.engine.matching.retrieval;

import java.util.SortedMap;

/// A vector of which most values are 0.
///
/// @param numbers of the others, ascending
/// @param values at those numbers
@SuppressWarnings("ArrayRecordComponent") // never compared
record SparseVector(int[] numbers, double[] values) {
    /// Of length 1 in the direction of the values; all zeros stay all zeros.
    static SparseVector unit(SortedMap<Integer, Double> values) {
        double length =
                Math.sqrt(values.values().stream().mapToDouble(value -> value * value).sum());
        return new SparseVector(
                values.keySet().stream().mapToInt(Integer::intValue).toArray(),
                values.values().stream()
                        .mapToDouble(value -> length == 0 ? 0 : value / length)
                        .toArray());
    }

    double times(double[] vector) {
        double sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            sum += values[i] * vector[numbers[i]];
        }
        return sum;
    }

    /// Adds so many times this to the sum.
    void addTo(double[] sum, double times) {
        for (int i = 0; i < numbers.length; i++) {
            sum[numbers[i]] += times * values[i];
        }
    }
}
