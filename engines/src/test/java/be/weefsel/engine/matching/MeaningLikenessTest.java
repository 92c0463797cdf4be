package be.weefsel.engine.matching;

import static be.weefsel.engine.matching.TextLanguage.EN;
import static be.weefsel.engine.matching.TextLanguage.NL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.engine.matching.meaning.Students;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E1")
class MeaningLikenessTest {
    private static final Supply GLUE =
            offer("glue", "Gluing of wood and board, tests of adhesives without formaldehyde");
    private static final Supply EVERYTHING =
            offer(
                    "everything",
                    "Recycling of textiles, plastics, wood, board and adhesives, tests of plastics,"
                            + " coating of textiles, milling of board");
    private static final List<Supply> OTHERS =
            List.of(
                    offer("textiles", "Recycling of textiles and coating of textiles"),
                    offer("plastics", "Recycling of plastics and tests of plastics"),
                    offer("board", "Milling of wood and of board"),
                    offer("bread", "Baking of bread"));
    private static final Demand QUESTION =
            Demand.of(
                            "q",
                            "asker",
                            NL,
                            Map.of(Layer.QUESTION, "Lijm zonder formaldehyde voor hout"))
                    .withSpoken(Set.of(EN));

    @Test
    void aloneNothingIsCorrected() {
        assertThat(value(List.of(GLUE), "glue")).isPositive();
        assertThat(value(List.of(GLUE), "glue"))
                .isCloseTo(value(List.of(GLUE, offer("empty", "")), "glue"), within(1e-9));
    }

    @Test
    void amongOthersWhatIsNearToEverythingCountsForLessAndWhatIsNotForMore() {
        var all = new ArrayList<>(OTHERS);
        all.add(GLUE);
        all.add(EVERYTHING);

        assertThat(value(all, "everything")).isLessThan(value(List.of(EVERYTHING), "everything"));
        assertThat(value(all, "glue")).isGreaterThan(value(all, "everything"));
    }

    @Test
    void sayingTheSameInAnotherLanguageMakesNobodyNearToEverything() {
        var bilingual =
                Supply.of(
                        "glue",
                        "glue",
                        Map.of(
                                EN,
                                Wording.of("", "Gluing of wood and board"),
                                NL,
                                Wording.of("", "Verlijmen van hout en plaat")));

        assertThat(value(List.of(bilingual), "glue"))
                .isEqualTo(value(List.of(bilingual, offer("empty", "")), "glue"));
    }

    private static double value(List<Supply> supplies, String id) {
        var ids = supplies.stream().map(Supply::id).toList();
        return new MeaningLikeness(supplies, Students.shipped(), Yardsticks.REASONED)
                .compare(QUESTION)
                .value(ids.indexOf(id));
    }

    private static Supply offer(String id, String description) {
        return Supply.of(
                id, id, description.isEmpty() ? Map.of() : Map.of(EN, Wording.of("", description)));
    }
}
