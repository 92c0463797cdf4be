package be.weefsel.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.engine.measure.KDensity.Site;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A3")
class KDensityTest {
    /// Three units at 0, 3 and 7 km, on a line of sites that is 100 km long: distances 3, 4 and 7,
    /// deviation 2.0817, quartiles 3 and 7 (IQR / 1.34 = 2.985), width 0.9 × 2.0817 × 3^(-1/5).
    @Test
    void theDensityOnPaper() {
        var sites = Stream.of(0, 3, 7, 40, 100).map(x -> new Site(x, 0)).toList();
        var curve = KDensity.of(sites, List.of(0, 1, 2), 10, 20, 1);
        double width = 0.9 * Math.sqrt((74 - 14 * 14 / 3.0) / 2) * Math.pow(3, -0.2);

        assertThat(curve.distances()[50]).isEqualTo(5);
        for (int point : List.of(0, 20, 50, 100)) {
            double at = curve.distances()[point];
            double sum = 0;
            for (double distance : List.of(3.0, 4.0, 7.0)) {
                sum += normal((at - distance) / width) + normal((at + distance) / width);
            }
            assertThat(curve.density()[point]).isCloseTo(sum / 3 / width, within(2e-3));
        }
    }

    private static double normal(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    private static List<Site> country(int sites) {
        var random = new Random(20261129);
        return IntStream.range(0, sites)
                .mapToObj(_ -> new Site(200 * random.nextDouble(), 100 * random.nextDouble()))
                .toList();
    }

    @Test
    void unitsInOneCornerAreLocalised() {
        var sites = country(400);
        var corner =
                IntStream.range(0, 400)
                        .filter(i -> sites.get(i).x() < 50 && sites.get(i).y() < 50)
                        .boxed()
                        .toList();
        var curve = KDensity.of(sites, corner, 80, 200, 7);

        assertThat(curve.isLocalised()).isTrue();
        assertThat(curve.isDispersed()).isFalse();
    }

    @Test
    void unitsOnAGridAreDispersed() {
        // Sites lie close together in ten towns; the sector has one unit in each.
        var random = new Random(20261129);
        var sites =
                IntStream.range(0, 400)
                        .mapToObj(i ->
                                new Site(
                                        20.0 * (i % 20) + random.nextDouble(), random.nextDouble()))
                        .toList();
        var curve = KDensity.of(sites, IntStream.range(0, 20).boxed().toList(), 100, 200, 7);

        assertThat(curve.isLocalised()).isFalse();
        assertThat(curve.isDispersed()).isTrue();
    }

    /// Of sectors that chance put somewhere, few leave the bands: 5 % on each side are expected.
    @Test
    void chanceSeldomLeavesItsBands() {
        var sites = country(300);
        var random = new Random(5);
        int localised = 0;
        for (int round = 0; round < 20; round++) {
            var units = random.ints(0, 300).distinct().limit(30).boxed().toList();
            var curve = KDensity.of(sites, units, 80, 60, round);
            localised += curve.isLocalised() ? 1 : 0;
        }

        assertThat(localised).isLessThanOrEqualTo(4);
    }

    @Test
    void theSameSeedGivesTheSameBands() {
        var sites = country(100);
        var units = IntStream.range(0, 20).boxed().toList();
        var one = KDensity.of(sites, units, 50, 50, 3);
        var again = KDensity.of(sites, units, 50, 50, 3);
        var other = KDensity.of(sites, units, 50, 50, 4);

        assertThat(again.upperBand()).isEqualTo(one.upperBand());
        assertThat(again.lowerBand()).isEqualTo(one.lowerBand());
        assertThat(other.upperBand()).isNotEqualTo(one.upperBand());
    }

    @Test
    void whatCannotBeMeasuredIsSaid() {
        var sites = country(10);

        assertThatThrownBy(() -> KDensity.of(sites, List.of(1), 50, 1000, 1))
                .hasMessage("There must be 2 to 5000 units, not (1); of more, take a sample.");
        assertThatThrownBy(() -> KDensity.of(sites, List.of(1, 2), 0, 1000, 1))
                .hasMessageStartingWith("The reach (0.0) must be above 0");
        var point = List.of(new Site(1, 1), new Site(1, 1));
        assertThatThrownBy(() -> KDensity.of(point, List.of(0, 1), 5, 20, 1))
                .hasMessage("All sites are at the same point.");
    }
}
