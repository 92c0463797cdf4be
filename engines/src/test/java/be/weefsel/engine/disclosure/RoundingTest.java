package be.weefsel.engine.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RoundingTest {
    @Test
    void toTheNearestFive() {
        assertThat(LongStream.rangeClosed(0, 8).map(Rounding.TO_FIVE::of))
                .containsExactly(0L, 0L, 0L, 5L, 5L, 5L, 5L, 5L, 10L);
    }

    @Test
    void upwardsFromTheMiddle() {
        assertThat(LongStream.rangeClosed(4, 6).map(new Rounding(10)::of))
                .containsExactly(0L, 10L, 10L);
    }

    @Test
    void totalsAreRoundedByThemselves() {
        // 2 + 2 + 2 = 6, shown as 0, 0, 0 and 5.
        assertThat(3 * Rounding.TO_FIVE.of(2)).isZero();
        assertThat(Rounding.TO_FIVE.of(6)).isEqualTo(5);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new Rounding(1)).hasMessageContaining("changes nothing");
        assertThatThrownBy(() -> Rounding.TO_FIVE.of(-1)).hasMessageContaining("-1");
    }
}
