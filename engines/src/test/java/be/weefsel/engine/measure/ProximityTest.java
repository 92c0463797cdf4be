package be.weefsel.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A3")
class ProximityTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    /// p and q together twice, p and r once, q and r three times.
    private static final Cooccurrence UNITS =
            Cooccurrence.inPortfolios(
                    List.of(
                            List.of("p", "q"),
                            List.of("p", "q", "q"),
                            List.of("p", "r"),
                            List.of("q", "r"),
                            List.of("q", "r"),
                            List.of("q", "r")));

    @Test
    void unitsHoldCodesTogether() {
        assertThat(UNITS.sectors()).containsExactly("p", "q", "r");
        assertThat(UNITS.at(0, 1)).isEqualTo(2);
        assertThat(UNITS.at(2, 1)).isEqualTo(3);
        assertThat(UNITS.portfoliosWith(0)).isEqualTo(3);
        assertThat(UNITS.portfoliosWith(1)).isEqualTo(5);
    }

    @Test
    void aUnitWithTooManyCodesIsLeftOut() {
        var many = IntStream.range(0, 31).mapToObj(Integer::toString).toList();

        assertThat(Cooccurrence.inPortfolios(List.of(many, List.of("1", "2"))).sectors())
                .containsExactly("1", "2");
        assertThat(Cooccurrence.inPortfolios(List.of(many.subList(0, 30))).sectors()).hasSize(30);
    }

    @Test
    void portfoliosMayComeOneByOne() {
        var counter = new Cooccurrence.Counter(2);
        int q = counter.placeOf("q");
        int p = counter.placeOf("p");
        int r = counter.placeOf("r");

        counter.add(new int[] {q, p, q, r}, 3);
        counter.add(new int[] {q, r}, 2);
        counter.add(new int[] {p, q, r}, 3);
        counter.add(new int[0], 0);

        assertThat(counter.portfolios()).isEqualTo(4);
        assertThat(counter.leftOut()).isEqualTo(1);
        assertThat(counter.placeOf("q")).isEqualTo(q);
        assertThat(counter.cooccurrence().sectors()).containsExactly("p", "q", "r");
        assertThat(counter.cooccurrence().at(0, 1)).isEqualTo(1);
        assertThat(counter.cooccurrence().at(0, 2)).isZero();
        assertThat(counter.cooccurrence().portfoliosWith(1)).isEqualTo(2);
    }

    @Test
    void theSmallerOfTwoProbabilities() {
        assertThat(Normalisation.HIDALGO.proximity(UNITS).at(0, 1)).isCloseTo(2 / 5.0, CLOSE);
        assertThat(Normalisation.HIDALGO.proximity(UNITS).at(1, 1)).isEqualTo(1);
    }

    /// With S = 3, 5 and 4, T = 12, by the code of EconGeo's `relatedness`.
    @Test
    void whatEconGeoFinds() {
        assertThat(Normalisation.ASSOCIATION.proximity(UNITS).at(0, 1))
                .isCloseTo(2 * 12 / 15.0, CLOSE);
        assertThat(Normalisation.COSINE.proximity(UNITS).at(0, 1))
                .isCloseTo(2 / Math.sqrt(15), CLOSE);
        assertThat(Normalisation.JACCARD.proximity(UNITS).at(0, 1)).isCloseTo(2 / 6.0, CLOSE);
        // 2 / (6 (3/12 × 5/9 + 5/12 × 3/7)) = 2 / (40/21)
        assertThat(Normalisation.PROBABILITY.proximity(UNITS).at(0, 1)).isCloseTo(1.05, CLOSE);
        assertThat(Normalisation.PROBABILITY.proximity(UNITS).at(1, 1)).isZero();
    }

    @Test
    void whatIsNowhereIsNearToNothing() {
        var presence =
                Presence.anything(
                        Counts.of(
                                List.of("a", "b"),
                                List.of("p", "q", "none"),
                                new double[][] {{1, 1, 0}, {1, 0, 0}}));
        var together = Cooccurrence.inAreas(presence);
        var near = Normalisation.HIDALGO.proximity(together);

        assertThat(near.find("p", "q")).hasValue(0.5);
        assertThat(near.find("p", "none")).isEmpty();
        assertThat(Normalisation.COSINE.proximity(together).find("p", "none")).hasValue(0);
        // Of what is near to q (p half, q itself), b has p: 0.5 / 1.5.
        var density = new Density(presence, near).values();
        assertThat(density.find("b", "q").orElseThrow()).isCloseTo(1 / 3.0, CLOSE);
        assertThat(density.find("b", "none")).isEmpty();
        var stata = new Density(presence, Convention.STATA.diagonal(near)).values();
        assertThat(stata.find("b", "q")).hasValue(1);
    }

    @Test
    void densityIsOfTheSameSectors() {
        var presence =
                Presence.anything(Counts.of(List.of("a"), List.of("q"), new double[][] {{1}}));
        var other = Normalisation.HIDALGO.proximity(UNITS);

        assertThatThrownBy(() -> new Density(presence, other))
                .hasMessage("The nearness is not that of these sectors.");
    }

    @Test
    void onlyTheNearestCount() {
        var near =
                Values.of(
                        List.of("p", "q", "r"),
                        List.of("p", "q", "r"),
                        new double[][] {{1, 0.5, 0.5}, {0.5, 1, 0.2}, {0.5, 0.2, 1}});
        var nearest = Density.nearest(near, 1);

        assertThat(nearest.find("p", "q")).hasValue(0.5);
        assertThat(nearest.find("p", "r")).hasValue(0);
        assertThat(nearest.find("p", "p")).hasValue(0);
    }

    @Test
    void nearnessIsMutualAndDensityAShare() {
        var random = new Random(20261129);
        for (int round = 0; round < 100; round++) {
            var presence =
                    Presence.specialised(
                            RandomCounts.of(
                                    random, 2 + random.nextInt(80), 2 + random.nextInt(30)));
            var together = Cooccurrence.inAreas(presence);
            int one = random.nextInt(presence.sectors().size());
            int other = random.nextInt(presence.sectors().size());
            assertThat(together.at(one, other))
                    .isEqualTo(
                            (int)
                                    IntStream.range(0, presence.areas().size())
                                            .filter(area ->
                                                    presence.has(area, one)
                                                            && presence.has(area, other))
                                            .count());
            for (var normalisation : Normalisation.values()) {
                var near = normalisation.proximity(together);
                assertThat(near.at(one, other)).isEqualTo(near.at(other, one));
                var density = new Density(presence, near).values();
                int area = random.nextInt(presence.areas().size());
                double value = density.at(area, one);
                assertThat(Double.isNaN(value) || (value >= 0 && value <= 1 + 1e-12)).isTrue();
            }
        }
    }
}
