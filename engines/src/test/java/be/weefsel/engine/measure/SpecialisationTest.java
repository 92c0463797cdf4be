package be.weefsel.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// R1 of the example has one sector of five alike ones; R2 has 15, 5, 70 and 10 %.
@Tag("A3")
class SpecialisationTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final Specialisation SMALL = new Specialisation(SmallEconomy.counts());

    @Test
    void herfindahlSumsSquares() {
        // 0.15² + 0.05² + 0.7² + 0.1²
        assertThat(SMALL.herfindahl().find("R1").orElseThrow()).isCloseTo(1, CLOSE);
        assertThat(SMALL.herfindahl().find("R2").orElseThrow()).isCloseTo(0.525, CLOSE);
    }

    /// EconGeo: 0 and 1.319.
    @Test
    void entropyIsInBits() {
        assertThat(SMALL.entropy().find("R1").orElseThrow()).isZero();
        assertThat(SMALL.entropy().find("R2").orElseThrow()).isCloseTo(1.319, within(5e-4));
        var alike =
                Counts.of(List.of("a"), List.of("p", "q", "r", "s"), new double[][] {{3, 3, 3, 3}});
        assertThat(new Specialisation(alike).entropy().at(0)).isCloseTo(2, CLOSE);
    }

    @Test
    void krugmanSumsDifferencesFromTheWhole() {
        // R1: 0.8 + 4 × 0.2. R2: 0.2 + 0.05 + 0.15 + 0.5 + 0.1.
        assertThat(SMALL.krugman().find("R1").orElseThrow()).isCloseTo(1.6, CLOSE);
        assertThat(SMALL.krugman().find("R2").orElseThrow()).isCloseTo(1.0, CLOSE);
        assertThat(SMALL.hoover().find("R2").orElseThrow()).isCloseTo(0.5, CLOSE);
    }

    @Test
    void hachmanIsOneForTheWholeEconomy() {
        // R1: 1 / (5 × 1). R2: 1 / (0.525 / 0.2).
        assertThat(SMALL.hachman().find("R1").orElseThrow()).isCloseTo(0.2, CLOSE);
        assertThat(SMALL.hachman().find("R2").orElseThrow()).isCloseTo(0.2 / 0.525, CLOSE);
        var whole = Counts.of(List.of("a"), List.of("p", "q"), new double[][] {{3, 7}});
        assertThat(new Specialisation(whole).hachman().at(0)).isCloseTo(1, CLOSE);
    }

    @Test
    void anEmptyAreaHasNone() {
        var counts =
                Counts.of(
                        List.of("a", "empty"),
                        List.of("p", "none"),
                        new double[][] {{1, 0}, {0, 0}});
        var measures = new Specialisation(counts);

        assertThat(measures.herfindahl().find("empty")).isEmpty();
        assertThat(measures.entropy().find("empty")).isEmpty();
        assertThat(measures.krugman().find("empty")).isEmpty();
        assertThat(measures.hachman().find("empty")).isEmpty();
        assertThat(measures.hachman().find("a")).hasValue(1);
    }
}
