package be.weefsel.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A3")
class EllisonGlaeserTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    /// Farhauer and Kröll (2014), as in `ellison.a` of the R package REAT.
    private static final List<Plant> TEXTBOOK =
            Stream.concat(
                            Stream.of(200, 650, 12000, 100, 50).map(size -> plant("Wien", size)),
                            Stream.concat(
                                    Stream.of(16000, 13000, 1500, 1500)
                                            .map(size -> plant("Linz", size)),
                                    Stream.of(plant("Graz", 25000))))
                    .toList();

    private static final Scores AREAS =
            Scores.of(List.of("Wien", "Linz", "Graz"), 500_000, 400_000, 100_000);

    private static Plant plant(String area, double size) {
        return new Plant(area, "s", size);
    }

    @Test
    void theTextbookIsMet() {
        var measures = new EllisonGlaeser(TEXTBOOK, AREAS);

        assertThat(measures.gamma().find("s").orElseThrow()).isCloseTo(0.05990628, within(5e-9));
        // Shares 13/70, 32/70 and 25/70 against 0.5, 0.4 and 0.1.
        double raw =
                Math.pow(13 / 70.0 - 0.5, 2)
                        + Math.pow(32 / 70.0 - 0.4, 2)
                        + Math.pow(25 / 70.0 - 0.1, 2);
        assertThat(measures.rawConcentration().at(0)).isCloseTo(raw, CLOSE);
    }

    /// The formula of REAT's `ellison.a`, worked out apart: G - 0.58 H = 0.026244 over 0.133966.
    @Test
    void zSaysHowFarFromDarts() {
        assertThat(new EllisonGlaeser(TEXTBOOK, AREAS).z().at(0)).isCloseTo(0.195900197026, CLOSE);
    }

    @Test
    void aSinglePlantSaysNothing() {
        var measures =
                new EllisonGlaeser(
                        List.of(
                                new Plant("a", "one", 10),
                                new Plant("a", "two", 5),
                                new Plant("b", "two", 5)));

        assertThat(measures.gamma().find("one")).isEmpty();
        assertThat(measures.z().find("one")).isEmpty();
        assertThat(measures.gamma().find("two")).isNotEmpty();
    }

    @Test
    void twoSectorsLieTogetherOrApart() {
        // Areas are half of everything each: (1 - 0.5)² + (0 - 0.5)² over 1 - 0.5.
        var measures =
                new EllisonGlaeser(
                        List.of(
                                new Plant("a", "p", 2),
                                new Plant("a", "q", 2),
                                new Plant("b", "r", 4)));
        var together = measures.coagglomeration();

        assertThat(together.find("p", "q").orElseThrow()).isCloseTo(1, CLOSE);
        assertThat(together.find("p", "r").orElseThrow()).isCloseTo(-1, CLOSE);
        assertThat(together.find("p", "p")).isEmpty();
    }

    @Test
    void aPlantLiesInAKnownArea() {
        assertThatThrownBy(() -> new EllisonGlaeser(List.of(new Plant("Brno", "s", 1)), AREAS))
                .hasMessage("There is no size of the area (Brno).");
        assertThatThrownBy(() -> new Plant("a", "s", -1))
                .hasMessage("The size (-1.0) of a plant must be 0 or more.");
    }
}
