package be.weefsel.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A3")
class ComplexityTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final Presence EXPORTS = Presence.specialised(ExportsExample.exports());

    @Test
    void complexityOfCountriesEqualsStata() {
        var complexity = Complexity.of(EXPORTS, Convention.STATA);
        var outlook = new Outlook(EXPORTS, Convention.STATA);

        assertThat(ExportsExample.rows("stata-areas-1995.csv"))
                .hasSize(10)
                .allSatisfy(row -> {
                    var country = row.get(0);
                    assertThat(EXPORTS.diversity().find(country).orElseThrow())
                            .isEqualTo(Double.parseDouble(row.get(1)));
                    assertThat(complexity.eci().find(country).orElseThrow())
                            .isCloseTo(Double.parseDouble(row.get(2)), CLOSE);
                    assertThat(outlook.coi().find(country).orElseThrow())
                            .isCloseTo(Double.parseDouble(row.get(3)), CLOSE);
                });
    }

    @Test
    void complexityOfProductsEqualsStata() {
        var complexity = Complexity.of(EXPORTS, Convention.STATA);

        assertThat(ExportsExample.rows("stata-sectors-1995.csv"))
                .hasSize(30)
                .allSatisfy(row -> {
                    var product = row.get(0);
                    assertThat(EXPORTS.ubiquity().find(product).orElseThrow())
                            .isEqualTo(Double.parseDouble(row.get(1)));
                    assertThat(complexity.pci().find(product).orElseThrow())
                            .isCloseTo(Double.parseDouble(row.get(2)), CLOSE);
                });
    }

    @Test
    void quotientsDensitiesAndGainsEqualStata() {
        var quotients = new LocationQuotients(ExportsExample.exports()).plain();
        var near =
                Convention.STATA.diagonal(
                        Normalisation.HIDALGO.proximity(Cooccurrence.inAreas(EXPORTS)));
        var density = new Density(EXPORTS, near).values();
        var gain = new Outlook(EXPORTS, Convention.STATA).cog();

        assertThat(ExportsExample.rows("stata-cells-1995.csv"))
                .hasSize(90)
                .allSatisfy(row -> {
                    assertThat(quotients.find(row.get(0), row.get(1)).orElseThrow())
                            .isCloseTo(Double.parseDouble(row.get(2)), CLOSE);
                    assertThat(density.find(row.get(0), row.get(1)).orElseThrow())
                            .isCloseTo(Double.parseDouble(row.get(3)), CLOSE);
                    assertThat(gain.find(row.get(0), row.get(1)).orElseThrow())
                            .isCloseTo(Double.parseDouble(row.get(4)), CLOSE);
                });
    }

    @Test
    void whatThePythonPackageFinds() {
        var complexity = Complexity.of(EXPORTS, Convention.PY);
        var outlook = new Outlook(EXPORTS, Convention.PY);
        var near = Normalisation.HIDALGO.proximity(Cooccurrence.inAreas(EXPORTS));
        var density = new Density(EXPORTS, near).values();
        var gain = outlook.cog();

        assertThat(ExportsExample.rows("py-areas-1995.csv"))
                .hasSize(10)
                .allSatisfy(row -> {
                    assertThat(complexity.eci().find(row.get(0)).orElseThrow())
                            .isCloseTo(Double.parseDouble(row.get(1)), CLOSE);
                    assertThat(outlook.coi().find(row.get(0)).orElseThrow())
                            .isCloseTo(Double.parseDouble(row.get(2)), CLOSE);
                });
        assertThat(ExportsExample.rows("py-sectors-1995.csv"))
                .hasSize(30)
                .allSatisfy(row ->
                        assertThat(complexity.pci().find(row.get(0)).orElseThrow())
                                .isCloseTo(Double.parseDouble(row.get(1)), CLOSE));
        assertThat(ExportsExample.rows("py-cells-1995.csv"))
                .hasSize(300)
                .allSatisfy(row -> {
                    assertThat(density.find(row.get(0), row.get(1)).orElseThrow())
                            .isCloseTo(Double.parseDouble(row.get(2)), CLOSE);
                    assertThat(gain.find(row.get(0), row.get(1)).orElseThrow())
                            .isCloseTo(Double.parseDouble(row.get(3)), CLOSE);
                });
    }

    /// ECI in Stata is that of py-ecomplexity times the root of (nm - 1) / nm, with 10 × 30 pairs.
    @Test
    void pythonDividesByAnotherDeviation() {
        var python = Complexity.of(EXPORTS, Convention.PY).eci();
        var stata = Complexity.of(EXPORTS, Convention.STATA).eci();

        assertThat(stata.at(0) / python.at(0)).isCloseTo(Math.sqrt(299.0 / 300), within(1e-13));
        assertThat(Vectors.deviation(python.toArray())).isCloseTo(1, CLOSE);
        assertThat(Vectors.mean(python.toArray())).isCloseTo(0, CLOSE);
    }

    @Test
    void complexityOfAnAreaIsTheMeanOfItsSectors() {
        var complexity = Complexity.of(EXPORTS, Convention.PY);
        for (int area = 0; area < EXPORTS.areas().size(); area++) {
            double mean =
                    Arrays.stream(EXPORTS.sectorsOf(area))
                            .mapToDouble(complexity.pci()::at)
                            .average()
                            .orElseThrow();
            assertThat(complexity.eci().at(area)).isCloseTo(mean, CLOSE);
        }
    }

    @Test
    void whatHangsTogetherWithNothingHasNoComplexity() {
        // Areas a, b and c share sectors; d has one that nobody else has; e has nothing.
        var presence =
                Presence.anything(
                        Counts.of(
                                List.of("a", "b", "c", "d", "e"),
                                List.of("p", "q", "r", "s", "t"),
                                new double[][] {
                                    {1, 1, 1, 0, 0},
                                    {1, 1, 0, 0, 0},
                                    {1, 0, 0, 0, 0},
                                    {0, 0, 0, 1, 0},
                                    {0, 0, 0, 0, 0}
                                }));
        var complexity = Complexity.of(presence, Convention.PY);

        assertThat(complexity.eci().at(0)).isGreaterThan(complexity.eci().at(1));
        assertThat(complexity.eci().at(1)).isGreaterThan(complexity.eci().at(2));
        assertThat(complexity.pci().at(2)).isGreaterThan(complexity.pci().at(0));
        assertThat(complexity.eci().find("d")).isEmpty();
        assertThat(complexity.eci().find("e")).isEmpty();
        assertThat(complexity.pci().find("s")).isEmpty();
        assertThat(complexity.pci().find("t")).isEmpty();
        assertThat(new Outlook(presence, Convention.PY).coi().find("d")).isEmpty();
        assertThat(new Outlook(presence, Convention.PY).cog().find("a", "s")).isEmpty();
    }

    @Test
    void oneAreaOrNoneHasNoComplexity() {
        var one = Counts.of(List.of("a"), List.of("p"), new double[][] {{3}});
        var none = Counts.of(List.of(), List.of(), new double[0][]);

        assertThat(Complexity.of(Presence.anything(one), Convention.PY).eci().find("a")).isEmpty();
        assertThat(Complexity.of(Presence.anything(none), Convention.PY).eci().keys()).isEmpty();
    }

    @Test
    void areasThatAreAllAlikeHaveNone() {
        var counts =
                Counts.of(
                        List.of("a", "b", "c"),
                        List.of("p", "q"),
                        new double[][] {{1, 1}, {1, 1}, {1, 1}});
        var complexity = Complexity.of(Presence.anything(counts), Convention.PY);

        assertThat(complexity.eci().find("a")).isEmpty();
        assertThat(complexity.pci().find("p")).isEmpty();
    }

    @Test
    void theOrderOfTheRowsIsNothing() {
        var random = new Random(20261129);
        for (int round = 0; round < 200; round++) {
            var counts = RandomCounts.of(random, 10 + random.nextInt(20), 10 + random.nextInt(30));
            var order = new ArrayList<>(IntStream.range(0, counts.areas().size()).boxed().toList());
            Collections.shuffle(order, random);
            var shuffled =
                    Counts.of(
                            order.stream().map(counts.areas()::get).toList(),
                            counts.sectors(),
                            order.stream()
                                    .map(area ->
                                            IntStream.range(0, counts.sectors().size())
                                                    .mapToDouble(sector -> counts.at(area, sector))
                                                    .toArray())
                                    .toArray(double[][]::new));

            var presence = Presence.specialised(counts);
            var eci = Complexity.of(presence, Convention.PY).eci();
            var again = Complexity.of(Presence.specialised(shuffled), Convention.PY).eci();

            assertThat(Vectors.covariation(presence.diversity().toArray(), eci.toArray()))
                    .isPositive();
            for (var area : counts.areas()) {
                assertThat(again.at(order.indexOf(counts.areas().indexOf(area))))
                        .isCloseTo(eci.at(counts.areas().indexOf(area)), within(1e-6));
            }
        }
    }
}
