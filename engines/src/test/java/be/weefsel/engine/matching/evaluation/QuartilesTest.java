package be.weefsel.engine.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuartilesTest {
    @Test
    void ofFourNumbersTheMedianLiesBetweenTheTwoInTheMiddle() {
        assertThat(Quartiles.of(List.of(4L, 1L, 3L, 2L)))
                .contains(new Quartiles(1.75, 2.5, 3.25, 4));
    }

    @Test
    void oneNumberIsItsOwnMiddleAndNoneHasNone() {
        assertThat(Quartiles.of(List.of(7L))).contains(new Quartiles(7, 7, 7, 1));
        assertThat(Quartiles.of(List.of())).isEmpty();
    }
}
