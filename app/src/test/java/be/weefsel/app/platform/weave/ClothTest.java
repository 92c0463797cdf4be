package be.weefsel.app.platform.weave;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClothTest {
    @Test
    void whereNothingHappensTheWarpHangsBare() {
        assertThat(Cloth.of(0).picks()).isEmpty();
    }

    @Test
    void oneThreadLiesInTheMiddleAndOthersAroundIt() {
        assertThat(Cloth.of(1).picks()).containsExactly(32.0);
        assertThat(Cloth.of(3).picks()).containsExactly(27.0, 32.0, 37.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 11, 12, 13, 60, 500})
    void manyThreadsLieCloserTogetherAndNeverOutsideTheCloth(int count) {
        assertThat(Cloth.of(count).picks())
                .hasSize(count)
                .isSorted()
                .allMatch(y -> y >= 5 && y <= 59);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 60, 61, 300})
    void aSwatchHasOneStrokeForEachMemberAndNeverIsTooNarrow(int members) {
        var swatch =
                new Swatch(
                        "Voeding",
                        "/nl/factories/food",
                        "thread-weld",
                        new Passage(Language.NL, "Samen sterker"),
                        members,
                        "");

        assertThat(swatch.strokes()).hasSize(members).allMatch(x -> x >= 0 && x <= Swatch.WIDTH);
    }
}
