package be.weefsel.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
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

    /// Jobs in Göttingen and in all of Germany, 2017, in 15 groups of sectors (Federal Employment
    /// Agency): `krugman.spec` of the R package REAT gives 0.4508469.
    @Test
    void goettingenAgainstGermany() {
        double[] city = {
            45, 466, 7874, 1334, 7051, 2481, 2251, 2032, 1739, 7915, 4875, 3936, 7488, 16896, 900
        };
        double[] country = {
            248052, 538768, 6797172, 1798954, 4380223, 1713157, 1062982, 1027486, 975126, 2397099,
            2357313, 1762308, 1249260, 4676036, 1181037
        };
        var elsewhere = new double[city.length];
        Arrays.setAll(elsewhere, sector -> country[sector] - city[sector]);
        var counts =
                Counts.of(
                        List.of("Göttingen", "elsewhere"),
                        List.of(
                                "A", "BDE", "C", "F", "G", "H", "I", "J", "K", "M", "N", "O", "P",
                                "Q", "R"),
                        new double[][] {city, elsewhere});

        assertThat(new Specialisation(counts).krugman().at(0)).isCloseTo(0.4508469, within(5e-8));
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
