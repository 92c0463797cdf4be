package be.weefsel.engine.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProportionTest {
    @Test
    void eightOfTenIsBetweenHalfAndNearlyAll() {
        // Wilson's interval worked out by hand: (0.8 + 0.1921 ± 0.3114) / 1.3841.
        var proportion = new Proportion(8, 10);

        assertThat(proportion.share()).isEqualTo(0.8);
        assertThat(proportion.low()).isCloseTo(0.4902, within(1e-4));
        assertThat(proportion.high()).isCloseTo(0.9433, within(1e-4));
    }

    @Test
    void noneOfTenMayStillBeAQuarter() {
        assertThat(new Proportion(0, 10).low()).isZero();
        assertThat(new Proportion(0, 10).high()).isCloseTo(0.2775, within(1e-4));
    }

    @Test
    void nothingOfNothingMayBeAnything() {
        assertThat(new Proportion(0, 0).share()).isNaN();
        assertThat(new Proportion(0, 0).low()).isZero();
        assertThat(new Proportion(0, 0).high()).isEqualTo(1);
    }

    @Test
    void moreThanAllDoesNotExist() {
        assertThatThrownBy(() -> new Proportion(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
