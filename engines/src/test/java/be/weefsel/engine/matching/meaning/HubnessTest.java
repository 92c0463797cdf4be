package be.weefsel.engine.matching.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class HubnessTest {
    private static final Offset<Double> CLOSE = within(1e-6);

    @Test
    void itIsTheMeanCosineToTheOthers() {
        var hubness = Hubness.of(new float[][] {{1, 0}, {0, 1}, {0.6f, 0.8f}});

        assertThat(hubness[0]).isCloseTo((0 + 0.6) / 2, CLOSE);
        assertThat(hubness[1]).isCloseTo((0 + 0.8) / 2, CLOSE);
        assertThat(hubness[2]).isCloseTo((0.6 + 0.8) / 2, CLOSE);
    }

    @Test
    void onlyTheTenNearestCount() {
        var meanings = new float[31][];
        for (int i = 0; i < 31; i++) {
            meanings[i] = i < 11 ? new float[] {1, 0} : new float[] {0, 1};
        }

        assertThat(Hubness.of(meanings)).containsOnly(1);
    }

    @Test
    void ofManyEachIsComparedWithFiveHundred() {
        var meanings = new float[1_000][];
        for (int i = 0; i < 1_000; i++) {
            meanings[i] = i % 2 == 0 ? new float[] {1, 0} : new float[] {0, 1};
        }

        var hubness = Hubness.of(meanings);

        // Each second one is compared with, and all of those are alike.
        assertThat(hubness[0]).isEqualTo(1);
        assertThat(hubness[1]).isZero();
    }

    @Test
    void whoIsAloneIsNoHub() {
        assertThat(Hubness.of(new float[0][])).isEmpty();
        assertThat(Hubness.of(new float[][] {{1, 0}})).containsExactly(0);
    }

    @Test
    void theSameCosineIsWorthMoreWhereNeighboursAreFar() {
        assertThat(Hubness.corrected(0.5, 1)).isEqualTo(0.5);
        assertThat(Hubness.corrected(0.5, 0.25)).isCloseTo(0.875, CLOSE);
    }
}
