package be.weefsel.app.matching.learning;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A3")
class SmallGroupsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void threeCompaniesHideEachOther() {
        assertThat(SmallGroups.toHide(Map.of("large", of("a", "b", "c", "c")))).isEmpty();
        assertThat(SmallGroups.toHide(Map.of("small", of("a", "b", "b", "b")))).contains("small");
    }

    @Test
    void whatCouldBeFoundByTakingTheOthersAwayIsHiddenWithAnother() {
        var groups =
                Map.of(
                        "one", of("a"),
                        "three", of("b", "c", "d"),
                        "four", of("e", "f", "g", "h"));

        assertThat(SmallGroups.toHide(groups)).containsExactlyInAnyOrder("one", "three");
    }

    @Test
    void smallOnesThatAreManyTogetherHideEachOther() {
        var groups = Map.of("one", of("a"), "two", of("b", "c"), "four", of("e", "f", "g", "h"));

        assertThat(SmallGroups.toHide(groups)).containsExactlyInAnyOrder("one", "two");
    }

    private static List<ShownSuggestion> of(String... companies) {
        return Stream.of(companies).map(SmallGroupsTest::shownTo).toList();
    }

    private static ShownSuggestion shownTo(String company) {
        return new ShownSuggestion(
                "q",
                company,
                Language.NL,
                DAY,
                "o",
                DAY,
                DAY,
                1,
                0.5,
                Map.of(),
                Optional.empty(),
                new Fate.TooEarly());
    }
}
