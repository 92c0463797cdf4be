package be.weefsel.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The examples of EconGeo's `Gini`, `Hoover.Gini` and `locational.Gini`.
@Tag("A3")
class ConcentrationTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final List<String> AREAS = List.of("R1", "R2", "R3", "R4", "R5");
    private static final double[] INHABITANTS = {10, 15, 20, 25, 30};

    private static Counts sectors(double[]... columns) {
        var keys = IntStream.rangeClosed(1, columns.length).mapToObj(i -> "I" + i).toList();
        var builder = Counts.builder();
        for (int area = 0; area < AREAS.size(); area++) {
            for (int sector = 0; sector < columns.length; sector++) {
                builder.add(AREAS.get(area), keys.get(sector), columns[sector][area]);
            }
        }
        return builder.build();
    }

    @Test
    void giniIsAgainstEqualAreas() {
        // 2 (2×10 + 3×10 + 4×30 + 5×50) / (5 × 100) - 6/5
        assertThat(new Concentration(sectors(new double[] {0, 10, 10, 30, 50})).gini().at(0))
                .isCloseTo(0.48, CLOSE);
    }

    @Test
    void giniOfAMatrixIsBySector() {
        var gini =
                new Concentration(
                                sectors(
                                        new double[] {0, 0, 0, 0, 0},
                                        new double[] {1, 1, 1, 1, 1},
                                        new double[] {0, 0, 0, 0, 1},
                                        new double[] {0, 0, 0, 1, 1}))
                        .gini();

        assertThat(gini.find("I1")).isEmpty();
        assertThat(gini.at(1)).isCloseTo(0, CLOSE);
        assertThat(gini.at(2)).isCloseTo(0.8, CLOSE);
        assertThat(gini.at(3)).isCloseTo(0.6, CLOSE);
    }

    @Test
    void hooversGiniIsAgainstInhabitants() {
        // In the order R1, R3, R2, R4, R5 the sector reaches 0, 10, 20, 50, 100 and the inhabitants
        // 10, 30, 45, 70, 100: 0.10×0.10 + (0.20×0.30 - 0.10×0.45) + (0.50×0.45 - 0.20×0.70) + ...
        var gini =
                new Concentration(
                                sectors(
                                        new double[] {0, 10, 10, 30, 50},
                                        new double[] {10, 15, 20, 25, 30},
                                        new double[] {0, 0, 0, 0, 1},
                                        new double[] {0, 0, 0, 1, 1}))
                        .hooverGini(INHABITANTS);

        assertThat(gini.at(0)).isCloseTo(0.31, CLOSE);
        assertThat(gini.at(1)).isCloseTo(0, CLOSE);
        assertThat(gini.at(2)).isCloseTo(0.7, CLOSE);
        assertThat(gini.at(3)).isCloseTo(0.475, CLOSE);
    }

    @Test
    void locationalGiniIsHalfOfHoovers() {
        var gini = new Concentration(SmallEconomy.counts()).locationalGini();

        assertThat(gini.toArray())
                .containsExactly(new double[] {0.4, 0.18, 0.27, 0.31, 0.28}, CLOSE);
    }

    @Test
    void inequalityLiesBetweenNothingAndEverything() {
        var random = new Random(20261129);
        for (int round = 0; round < 1000; round++) {
            int areas = 1 + random.nextInt(12);
            var counts = RandomCounts.of(random, areas, 1 + random.nextInt(12));
            var measures = new Concentration(counts);
            double most = (areas - 1.0) / areas + 1e-12;

            for (int sector = 0; sector < counts.sectors().size(); sector++) {
                assertThat(measures.gini().at(sector)).isBetween(-1e-12, most);
                assertThat(measures.locationalGini().at(sector)).isBetween(-1e-12, 0.5);
            }
        }
    }
}
