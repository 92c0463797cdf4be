package be.weefsel.engine.matching.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.engine.matching.meaning.Hubness;
import be.weefsel.engine.matching.meaning.Vectors;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Beside comparing with every vector, on vectors around 50 subjects.
class NearestVectorsTest {
    private static final int SIZE = 20_000;
    private static final int DIMENSIONS = 32;
    private static final int ASKED = 30;

    private static final Random RANDOM = new Random(5);
    private static final float[][] SUBJECTS = around(new float[1][DIMENSIONS], 50);
    private static final float[][] VECTORS = around(SUBJECTS, SIZE);
    private static final float[][] QUERIES = around(SUBJECTS, ASKED);
    private static final double[] HUBNESS = Hubness.of(VECTORS);
    private static final NearestVectors NEAREST = new NearestVectors(VECTORS, HUBNESS);

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 200, 1_000})
    void nearlyAllNearestAreFound(int limit) {
        double recalls = 0;
        for (var query : QUERIES) {
            var nearest = exact(query, limit);
            recalls += (double) count(hits(query, limit), nearest) / nearest.size();
        }

        assertThat(recalls / ASKED).isGreaterThan(0.98);
    }

    @Test
    void scoresAreExact() {
        assertThat(hits(VECTORS[7], 1)).isEqualTo(exact(VECTORS[7], 1));
        assertThat(hits(VECTORS[7], 1).getFirst().item()).isEqualTo("7");
    }

    @Test
    void whoAsksForAllGetsAllThatDoNotLeadAway() {
        assertThat(hits(QUERIES[0], SIZE)).isEqualTo(exact(QUERIES[0], SIZE));
        assertThat(hits(QUERIES[0], Integer.MAX_VALUE)).isEqualTo(exact(QUERIES[0], SIZE));
    }

    @Test
    void noLimitAndNoDirectionFindNothing() {
        assertThat(hits(QUERIES[0], 0)).isEmpty();
        assertThat(hits(new float[DIMENSIONS], 20)).isEmpty();
        assertThat(
                        new NearestVectors(new float[0][], new double[0])
                                .to(QUERIES[0], 20)
                                .hits(Integer::toString))
                .isEmpty();
    }

    private static long count(List<Hit> hits, List<Hit> among) {
        var known = new HashSet<>(among);
        return hits.stream().filter(known::contains).count();
    }

    private static List<Hit> hits(float[] query, int limit) {
        return NEAREST.to(query, limit).hits(Integer::toString);
    }

    private static List<Hit> exact(float[] query, int limit) {
        return IntStream.range(0, SIZE)
                .filter(it -> Vectors.cosine(query, VECTORS[it]) > 0)
                .mapToObj(it -> new Hit(Integer.toString(it), score(query, it)))
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .limit(limit)
                .toList();
    }

    private static double score(float[] query, int number) {
        return (float) Hubness.corrected(Vectors.cosine(query, VECTORS[number]), HUBNESS[number]);
    }

    private static float[][] around(float[][] subjects, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> near(subjects[RANDOM.nextInt(subjects.length)]))
                .toArray(float[][]::new);
    }

    private static float[] near(float[] subject) {
        var near = new float[subject.length];
        double squares = 0;
        for (int i = 0; i < near.length; i++) {
            near[i] = subject[i] + (float) (RANDOM.nextGaussian() / Math.sqrt(near.length));
            squares += near[i] * near[i];
        }
        for (int i = 0; i < near.length; i++) {
            near[i] /= (float) Math.sqrt(squares);
        }
        return near;
    }
}
