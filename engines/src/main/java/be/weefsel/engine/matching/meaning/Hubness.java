package be.weefsel.engine.matching.meaning;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// In a space of many dimensions some texts are near to everything (hubs), and would be found for
/// everything. How near a text is says more when it is seen beside how near its neighbours are:
/// $\cos(x, y) - r(y) / 2$, with $r$ the mean cosine to the ten nearest others.
///
/// Source: Conneau, Lample, Ranzato, Denoyer and Jégou (2018), *Word Translation Without Parallel
/// Data*, equation 3 (CSLS), without $r(x)$, which is the same for all that are compared.
public final class Hubness {
    private static final int NEAREST = 10;
    private static final int MOST_COMPARED = 500;

    private Hubness() {}

    /// $r$ of each. Of a large collection, each is compared with five hundred, at equal steps
    /// through the collection.
    ///
    /// @param meanings of length 1
    /// @return -1..1, in their order; 0 when there are no others
    public static double[] of(float[][] meanings) {
        int step = Math.ceilDiv(Math.max(1, meanings.length), MOST_COMPARED);
        return IntStream.range(0, meanings.length)
                .parallel()
                .mapToDouble(i -> meanOfNearest(i, meanings, step))
                .toArray();
    }

    /// What a cosine is worth, seen beside the neighbours of what is compared.
    ///
    /// @param hubness of what is compared
    /// @return so that at a hubness of 1 nothing changes: at least the cosine, at most 1 more
    public static double corrected(double cosine, double hubness) {
        return cosine + (1 - hubness) / 2;
    }

    private static double meanOfNearest(int meaning, float[][] meanings, int step) {
        var nearest = new PriorityQueue<Double>();
        for (int other = 0; other < meanings.length; other += step) {
            if (other != meaning) {
                nearest.add(Vectors.cosine(meanings[meaning], meanings[other]));
                if (nearest.size() > NEAREST) {
                    nearest.remove();
                }
            }
        }
        return Arrays.stream(nearest.toArray(Double[]::new))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .average()
                .orElse(0);
    }
}
