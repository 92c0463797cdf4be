package be.weefsel.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The example of Farhauer and Kröll (2013), as in `shift` of the R package REAT: three regions
/// that are the whole nation together.
@Tag("A3")
class ShiftShareTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final List<String> REGIONS = List.of("A", "B", "C");
    private static final List<String> SECTORS = List.of("1", "2", "3", "4");
    private static final ShiftShare EXAMPLE =
            new ShiftShare(
                    new Change(
                            Counts.of(
                                    REGIONS,
                                    SECTORS,
                                    new double[][] {
                                        {90, 20, 10, 60}, {60, 30, 30, 40}, {250, 100, 110, 300}
                                    }),
                            Counts.of(
                                    REGIONS,
                                    SECTORS,
                                    new double[][] {
                                        {100, 40, 10, 55}, {85, 55, 40, 35}, {255, 115, 85, 390}
                                    })));

    @Test
    void twentyFiveIsTwentySevenAndOneLessThree() {
        var parts = EXAMPLE.classic();

        assertThat(parts.columns()).containsExactly("national", "mix", "regional");
        assertThat(parts.at(0, 0)).isCloseTo(27, CLOSE);
        assertThat(parts.at(0, 1)).isCloseTo(1, CLOSE);
        assertThat(parts.at(0, 2)).isCloseTo(-3, CLOSE);
        assertThat(EXAMPLE.change().find("A")).hasValue(25);
    }

    /// Had A been as the nation, it would have had 720/11, 270/11, 270/11 and 720/11; it grew 1/90,
    /// 0.6 and 0.1 faster, and 17/60 slower.
    @Test
    void estebanMarquillasSplitsWhatIsRegional() {
        var parts = EXAMPLE.estebanMarquillas();
        double competitive = (720 / 90.0 + 270 * 0.6 + 270 * 0.1 - 720 * 17 / 60.0) / 11;

        assertThat(parts.find("A", "competitive").orElseThrow()).isCloseTo(competitive, CLOSE);
        assertThat(parts.find("A", "allocation").orElseThrow()).isCloseTo(-3 - competitive, CLOSE);
    }

    /// 208 of 180 with the growth of the sectors, 205 in truth, all of it 1.15.
    @Test
    void gerfinGivesFactors() {
        var factors = EXAMPLE.gerfin();

        assertThat(factors.find("A", "mix").orElseThrow()).isCloseTo(208 / 180.0 / 1.15, CLOSE);
        assertThat(factors.find("A", "regional").orElseThrow()).isCloseTo(205 / 208.0, CLOSE);
        assertThat(factors.find("A", "total").orElseThrow()).isCloseTo(205 / 180.0 / 1.15, CLOSE);
    }

    @Test
    void whatIsNewIsRegional() {
        var before =
                Counts.of(List.of("a", "b"), List.of("p", "new"), new double[][] {{4, 0}, {4, 0}});
        var after =
                Counts.of(List.of("a", "b"), List.of("p", "new"), new double[][] {{4, 2}, {4, 0}});
        var parts = new ShiftShare(new Change(before, after)).classic();

        // Everything grows by a quarter and p does not: 1 - 1 + 2.
        assertThat(parts.at(0, 0)).isCloseTo(1, CLOSE);
        assertThat(parts.at(0, 1)).isCloseTo(-1, CLOSE);
        assertThat(parts.at(0, 2)).isCloseTo(2, CLOSE);
    }

    @Test
    void growthFromNothingDoesNotExist() {
        var before = Counts.of(List.of("a"), List.of("p", "q"), new double[][] {{4, 0}});
        var after = Counts.of(List.of("a"), List.of("q", "p"), new double[][] {{3, 5}});
        var change = new Change(before, after);

        assertThat(change.growth().find("a", "p")).hasValue(0.25);
        assertThat(change.growth().find("a", "q")).isEmpty();
        assertThat(change.growthOfAreas().find("a")).hasValue(1);
        assertThat(change.growthOfSectors().find("q")).isEmpty();
    }

    @Test
    void partsAddUpToTheChange() {
        var random = new Random(20261129);
        for (int round = 0; round < 1000; round++) {
            int areas = 1 + random.nextInt(10);
            int sectors = 1 + random.nextInt(10);
            var shift =
                    new ShiftShare(
                            new Change(
                                    RandomCounts.of(random, areas, sectors),
                                    RandomCounts.of(random, areas, sectors)));
            var parts = shift.classic();
            for (int area = 0; area < areas; area++) {
                assertThat(parts.at(area, 0) + parts.at(area, 1) + parts.at(area, 2))
                        .isCloseTo(shift.change().at(area), CLOSE);
            }
        }
    }
}
