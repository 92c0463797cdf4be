package be.weefsel.engine.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final Map<String, Integer> GRADES = Map.of("best", 3, "good", 2, "near", 0);

    @Test
    void nothingFoundIsWorthNothing() {
        assertThat(Measures.ndcgAt10(List.of(), GRADES)).isZero();
        assertThat(Measures.recallAt10(List.of(), GRADES)).isZero();
        assertThat(Measures.reciprocalRank(List.of("near", "other"), GRADES)).isZero();
        assertThat(Measures.ndcgAt10(List.of("best"), Map.of())).isZero();
    }

    @Test
    void theBestOrderIsWorthOne() {
        assertThat(Measures.ndcgAt10(List.of("best", "good", "other"), GRADES)).isEqualTo(1);
        assertThat(Measures.recallAt10(List.of("best", "good"), GRADES)).isEqualTo(1);
        assertThat(Measures.reciprocalRank(List.of("good"), GRADES)).isEqualTo(1);
    }

    @Test
    void aWrongOrderIsWorthWhatItIsOnPaper() {
        // (3 / 1 + 7 / log2(3)) / (7 / 1 + 3 / log2(3)) = (3 + 4.4165) / (7 + 1.8928)
        assertThat(Measures.ndcgAt10(List.of("good", "best"), GRADES))
                .isCloseTo(7.4165 / 8.8928, within(1e-4));
        assertThat(Measures.recallAt10(List.of("near", "best"), GRADES)).isEqualTo(0.5);
        assertThat(Measures.reciprocalRank(List.of("near", "best"), GRADES)).isEqualTo(0.5);
    }

    @Test
    void theIntervalOfEqualValuesIsThatValue() {
        assertThat(Interval.of(List.of(0.5, 0.5, 0.5))).isEqualTo(new Interval(0.5, 0.5, 0.5));
        assertThat(Interval.of(List.of()).mean()).isNaN();
    }
}
