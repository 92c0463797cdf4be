package be.weefsel.engine.matching.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DominantSubspaceTest {
    @Test
    void whatOccursMostComesFirst() {
        var rows = new ArrayList<SparseVector>();
        rows.addAll(Collections.nCopies(30, row(0, 1)));
        rows.addAll(Collections.nCopies(5, row(1, 1)));
        rows.add(row(2, 1));

        var axes = DominantSubspace.axes(rows, 3, 2);

        assertThat(axes).hasDimensions(2, 3);
        assertThat(lengthWithin(axes, row(0, 1))).isCloseTo(1, within(0.001));
        assertThat(lengthWithin(axes, row(1, 1))).isCloseTo(1, within(0.001));
        assertThat(lengthWithin(axes, row(2, 1))).isCloseTo(0, within(0.001));
    }

    @Test
    void thereAreNoMoreAxesThanDirections() {
        assertThat(DominantSubspace.axes(List.of(row(0, 1), row(0, 1), row(1, 1)), 3, 3))
                .hasDimensions(2, 3);
        assertThat(DominantSubspace.axes(List.of(), 0, 0)).isEmpty();
        assertThat(DominantSubspace.axes(List.of(SparseVector.unit(new TreeMap<>())), 2, 1))
                .isEmpty();
    }

    @Test
    void axesAreAtRightAnglesAndKeepAllWhenAllAreTaken() {
        var random = new Random(7);
        var rows = new ArrayList<SparseVector>();
        for (int i = 0; i < 40; i++) {
            var values = new TreeMap<Integer, Double>();
            for (int k = 0; k < 6; k++) {
                values.put(random.nextInt(25), random.nextDouble());
            }
            rows.add(SparseVector.unit(values));
        }

        var axes = DominantSubspace.axes(rows, 25, 25);

        for (int i = 0; i < axes.length; i++) {
            for (int j = 0; j < axes.length; j++) {
                assertThat(dot(axes[i], axes[j])).isCloseTo(i == j ? 1 : 0, within(1e-9));
            }
        }
        rows.forEach(row -> assertThat(lengthWithin(axes, row)).isCloseTo(1, within(1e-6)));
    }

    private static double lengthWithin(double[][] axes, SparseVector row) {
        return Math.sqrt(Arrays.stream(axes).mapToDouble(row::times).map(it -> it * it).sum());
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    private static SparseVector row(int number, double value) {
        return SparseVector.unit(new TreeMap<>(Map.of(number, value)));
    }
}
