package be.weefsel.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A3")
class LocationQuotientsTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    /// Each share over 0.2, as EconGeo's `location.quotient` of its own example.
    @Test
    void whatEconGeoFinds() {
        var quotients = new LocationQuotients(SmallEconomy.counts()).plain();

        assertThat(quotients.find("R1", "I1").orElseThrow()).isCloseTo(5, CLOSE);
        assertThat(quotients.find("R1", "I2").orElseThrow()).isEqualTo(0);
        assertThat(quotients.find("R2", "I4").orElseThrow()).isCloseTo(3.5, CLOSE);
        assertThat(quotients.find("R4", "I3").orElseThrow()).isCloseTo(1.5, CLOSE);
    }

    /// Farhauer and Kröll (2013), as in `locq(1714, 79006, 879213, 15593224)` of the R package
    /// REAT: 0.3847623.
    @Test
    void whatReatFinds() {
        var counts =
                Counts.of(
                        List.of("region", "elsewhere"),
                        List.of("sector", "others"),
                        new double[][] {{1714, 77292}, {877499, 14636719}});

        assertThat(new LocationQuotients(counts).plain().at(0, 0))
                .isCloseTo(0.3847623, within(5e-8));
    }

    @Test
    void anAreaOrSectorWithoutAnythingHasNone() {
        var counts =
                Counts.of(
                        List.of("a", "empty"),
                        List.of("s", "none"),
                        new double[][] {{2, 0}, {0, 0}});
        var quotients = new LocationQuotients(counts);

        assertThat(quotients.plain().find("a", "s")).hasValue(1);
        assertThat(quotients.plain().find("a", "none")).isEmpty();
        assertThat(quotients.plain().find("empty", "s")).isEmpty();
        assertThat(quotients.interval(1, 0, 0.95).low()).isNaN();
    }

    @Test
    void aLargerEconomyMayBeTheReference() {
        // In a half is p, in the country a tenth: 5, and 10 expected of 100.
        var region = Counts.of(List.of("a"), List.of("p", "q"), new double[][] {{50, 50}});
        var seen = region.against(Map.of("p", 100.0, "q", 500.0, "elsewhere", 400.0));
        var quotients = new LocationQuotients(seen);

        assertThat(quotients.plain().at(0, 0)).isCloseTo(5, CLOSE);
        assertThat(quotients.plain().at(0, 1)).isCloseTo(1, CLOSE);
        assertThat(quotients.expected(0, 0)).isCloseTo(10, CLOSE);
        assertThat(quotients.shrunken(10).at(0, 0)).isCloseTo(60 / 20.0, CLOSE);
        assertThat(
                        Presence.specialised(region.against(Map.of("p", 100.0, "q", 900.0)))
                                .sectorsOf(0))
                .containsExactly(0);
        assertThatThrownBy(() -> region.against(Map.of("p", 100.0)))
                .hasMessageStartingWith("The reference has less (0.0) of (q)");
    }

    /// R2 has 70 of I4 where 20 are expected: (70 + 5) / (20 + 5).
    @Test
    void littleIsDrawnToOne() {
        assertThat(new LocationQuotients(SmallEconomy.counts()).shrunken(5).at(1, 3))
                .isCloseTo(3, CLOSE);
        assertThatThrownBy(() -> new LocationQuotients(SmallEconomy.counts()).shrunken(0))
                .hasMessage("k (0.0) must be above 0.");
    }

    /// From the table of Garwood (1936) and later ones: 0 → 0..3.688879, 1 → 0.025318..5.571643, 10
    /// → 4.795389..18.390356, 100 → 81.364..121.627.
    @Test
    void theIntervalIsThatOfGarwood() {
        assertThat(PoissonInterval.of(0, 0.95).low()).isZero();
        assertThat(PoissonInterval.of(0, 0.95).high()).isCloseTo(-Math.log(0.025), CLOSE);
        assertThat(PoissonInterval.of(1, 0.95).low()).isCloseTo(-Math.log(0.975), CLOSE);
        assertThat(PoissonInterval.of(1, 0.95).high()).isCloseTo(5.571643, within(1e-6));
        assertThat(PoissonInterval.of(10, 0.95).low()).isCloseTo(4.795389, within(1e-6));
        assertThat(PoissonInterval.of(10, 0.95).high()).isCloseTo(18.390356, within(1e-6));
        assertThat(PoissonInterval.of(100, 0.95).low()).isCloseTo(81.364, within(5e-4));
        assertThat(PoissonInterval.of(100, 0.95).high()).isCloseTo(121.627, within(5e-4));
    }

    @Test
    void theIntervalOfAQuotientIsThatOfItsCount() {
        var interval = new LocationQuotients(SmallEconomy.counts()).interval(2, 2, 0.95);

        assertThat(interval.low()).isCloseTo(4.795389 / 20, within(1e-6));
        assertThat(interval.high()).isCloseTo(18.390356 / 20, within(1e-6));
    }

    @Test
    void intervalsHoldTheirCountAndGrowWithConfidence() {
        var random = new Random(20261129);
        for (int round = 0; round < 1000; round++) {
            double count = random.nextInt(3) == 0 ? random.nextInt(5000) : random.nextDouble() * 50;
            var narrow = PoissonInterval.of(count, 0.8);
            var wide = PoissonInterval.of(count, 0.99);

            assertThat(narrow.contains(count)).isTrue();
            assertThat(wide.low()).isLessThanOrEqualTo(narrow.low());
            assertThat(wide.high()).isGreaterThan(narrow.high());
        }
    }

    @Test
    void inProportionEverythingIsOne() {
        var random = new Random(20261129);
        for (int round = 0; round < 200; round++) {
            int areas = 1 + random.nextInt(8);
            int sectors = 1 + random.nextInt(8);
            var cells = new double[areas][sectors];
            var sizes = random.doubles(areas, 1, 9).toArray();
            var shares = random.doubles(sectors, 1, 9).toArray();
            for (int area = 0; area < areas; area++) {
                for (int sector = 0; sector < sectors; sector++) {
                    cells[area][sector] = sizes[area] * shares[sector];
                }
            }
            var keys = RandomCounts.of(random, areas, sectors);
            var quotients =
                    new LocationQuotients(Counts.of(keys.areas(), keys.sectors(), cells)).plain();
            for (int area = 0; area < areas; area++) {
                for (int sector = 0; sector < sectors; sector++) {
                    assertThat(quotients.at(area, sector)).isCloseTo(1, CLOSE);
                }
            }
        }
    }
}
