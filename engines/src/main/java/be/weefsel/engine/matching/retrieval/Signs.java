package be.weefsel.engine.matching.retrieval;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Vectors by one bit for each dimension: whether they lean more to its positive side than all of
/// them do in the mean. A dimension in which a vector leans another way than what is asked for puts
/// it as far away as the asked one leans, in steps of 0 to 7; and a hub is put farther away by what
/// its [correction][be.weefsel.engine.matching.meaning.Hubness] takes, in the same steps. Counting
/// bits takes some nanoseconds for a vector, so that all can be looked at.
///
/// Source: Charikar (2002), *Similarity Estimation Techniques from Rounding Algorithms*; Gao and
/// Long (2024), *RaBitQ* (bits for what is stored, more steps for what is asked).
final class Signs {
    private static final int BITS_OF_STEPS = 3;
    private static final int MOST_STEPS = (1 << BITS_OF_STEPS) - 1;

    private static final long MOST_BEHIND = 4_000;

    /// So many steps of a dimension are its root mean square over all dimensions.
    private static final double STEPS_OF_MEAN = 3.5;

    private final int size;
    private final int words;
    private final float[] mean;

    /// For each vector the words that hold its bits.
    private final long[] bits;

    /// For each vector the steps by which it is put farther away, 0 or more.
    private final short[] behind;

    private final int mostBehind;

    /// @param hubness of each vector, see [be.weefsel.engine.matching.meaning.Hubness]
    Signs(float[][] vectors, double[] hubness) {
        size = vectors.length;
        int dimensions = size == 0 ? 0 : vectors[0].length;
        words = Math.ceilDiv(dimensions, Long.SIZE);
        mean = mean(vectors, dimensions);
        bits = new long[size * words];
        IntStream.range(0, size).parallel().forEach(number -> setBits(number, vectors[number]));
        behind = behind(hubness, stepsOfCosine(vectors, dimensions) / 2);
        mostBehind = IntStream.range(0, size).map(number -> behind[number]).max().orElse(0);
    }

    /// A dimension that leans the other way takes twice the usual distance from the mean, times
    /// what was asked for there, from the cosine. So many steps are a cosine of 1.
    private double stepsOfCosine(float[][] vectors, int dimensions) {
        double sum = 0;
        for (var vector : vectors) {
            for (int i = 0; i < dimensions; i++) {
                sum += Math.abs(vector[i] - mean[i]);
            }
        }
        double usual = sum / Math.max(1, (long) size * dimensions);
        return usual == 0 ? 0 : STEPS_OF_MEAN * Math.sqrt(dimensions) / (2 * usual);
    }

    private static short[] behind(double[] hubness, double steps) {
        double least = Arrays.stream(hubness).min().orElse(0);
        var behind = new short[hubness.length];
        for (int number = 0; number < behind.length; number++) {
            long far = Math.round((hubness[number] - least) * steps);
            behind[number] = (short) Math.min(MOST_BEHIND, far);
        }
        return behind;
    }

    private static float[] mean(float[][] vectors, int dimensions) {
        var sum = new double[dimensions];
        for (var vector : vectors) {
            for (int i = 0; i < dimensions; i++) {
                sum[i] += vector[i];
            }
        }
        var mean = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            mean[i] = (float) (sum[i] / vectors.length);
        }
        return mean;
    }

    private void setBits(int number, float[] vector) {
        for (int i = 0; i < vector.length; i++) {
            if (vector[i] > mean[i]) {
                bits[number * words + i / Long.SIZE] |= 1L << i;
            }
        }
    }

    /// The numbers of those that seem nearest, in rising order. Of those that seem equally near,
    /// the lower numbers come first.
    int[] nearest(float[] asked, long count) {
        if (count >= size) {
            return IntStream.range(0, size).toArray();
        }
        var lean = new Lean(asked);
        var distances = new short[size];
        Part.of(size).parallelStream().forEach(part -> measure(lean, part, distances));
        return lowest(distances, (int) count, MOST_STEPS * asked.length + mostBehind);
    }

    private void measure(Lean lean, Part part, short[] distances) {
        for (int number = part.from(); number < part.to(); number++) {
            distances[number] = (short) (lean.distance(number * words) + behind[number]);
        }
    }

    private static int[] lowest(short[] distances, int count, int largest) {
        var having = new int[largest + 1];
        for (short distance : distances) {
            having[distance]++;
        }
        int limit = 0;
        int below = 0;
        while (below + having[limit] < count) {
            below += having[limit++];
        }
        int roomAtLimit = count - below;
        var lowest = new int[count];
        int found = 0;
        for (int number = 0; found < count; number++) {
            if (distances[number] < limit || (distances[number] == limit && roomAtLimit-- > 0)) {
                lowest[found++] = number;
            }
        }
        return lowest;
    }

    /// To which side what is asked for leans in each dimension, and how far.
    private final class Lean {
        private final long[] positive = new long[words];

        /// The bits of the steps, the lowest first.
        private final long[][] steps = new long[BITS_OF_STEPS][words];

        Lean(float[] asked) {
            double perStep = STEPS_OF_MEAN * Math.sqrt(asked.length);
            for (int i = 0; i < asked.length; i++) {
                int word = i / Long.SIZE;
                if (asked[i] > 0) {
                    positive[word] |= 1L << i;
                }
                long far = Math.min(MOST_STEPS, Math.round(Math.abs(asked[i]) * perStep));
                for (int bit = 0; bit < BITS_OF_STEPS; bit++) {
                    steps[bit][word] |= (far >> bit & 1) << i;
                }
            }
        }

        /// @param at where the bits of a vector begin
        int distance(int at) {
            int distance = 0;
            for (int word = 0; word < words; word++) {
                long differing = bits[at + word] ^ positive[word];
                for (int bit = 0; bit < BITS_OF_STEPS; bit++) {
                    distance += Long.bitCount(differing & steps[bit][word]) << bit;
                }
            }
            return distance;
        }
    }
}
