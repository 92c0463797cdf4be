package be.weefsel.engine.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AreaDifferencesTest {
    @Test
    void areasThatDifferByOneMunicipalityTellAboutIt() {
        var differences =
                AreaDifferences.of(
                        Map.of("coast", Set.of("a", "b", "c"), "coast-2012", Set.of("a", "b")), 10);

        assertThat(differences).hasSize(1);
        assertThat(differences.get("coast−coast-2012")).containsExactly("c");
    }

    @Test
    void whatLiesWithinIsTakenAwayOneAfterTheOther() {
        var differences =
                AreaDifferences.of(
                        Map.of(
                                "all", Set.of("a", "b", "c", "d"),
                                "first", Set.of("a"),
                                "second", Set.of("b")),
                        10);

        assertThat(differences.keySet())
                .containsExactly("all−first", "all−first−second", "all−second");
        assertThat(differences.get("all−first−second")).containsExactly("c", "d");
    }

    @Test
    void anAreaThatIsPublishedIsNoDifference() {
        assertThat(
                        AreaDifferences.of(
                                Map.of(
                                        "both", Set.of("a", "b"),
                                        "one", Set.of("a"),
                                        "other", Set.of("b")),
                                10))
                .isEmpty();
    }

    @Test
    void areasThatOnlyOverlapHaveNone() {
        assertThat(
                        AreaDifferences.of(
                                Map.of("left", Set.of("a", "b"), "right", Set.of("b", "c")), 10))
                .isEmpty();
    }

    @Test
    void tooManyAreRefused() {
        var areas = Map.of("all", Set.of("a", "b", "c"), "a", Set.of("a"), "b", Set.of("b"));

        assertThatThrownBy(() -> AreaDifferences.of(areas, 2))
                .hasMessageContaining("more than (2) differences");
    }
}
