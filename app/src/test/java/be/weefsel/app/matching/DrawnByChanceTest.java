package be.weefsel.app.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.app.matching.Shortlist.Listed;
import be.weefsel.engine.matching.Component;
import be.weefsel.engine.matching.Evidence;
import be.weefsel.engine.matching.Suggestion;
import be.weefsel.engine.matching.Suggestions.OwnerSuggestions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Twenty actors, called by their rank.
@Tag("E1")
class DrawnByChanceTest {
    private static final List<OwnerSuggestions> RANKED = ranked(20);

    @Test
    void oneOfPlacesTwoToFiveComesFromTheNextTenAndTheOthersMoveDown() {
        for (long seed = 0; seed < 200; seed++) {
            var listed = DrawnByChance.one(RANKED, _ -> true, seed);
            var drawn = drawnIn(listed);

            assertThat(drawn.place()).isBetween(2, 5);
            assertThat(rank(drawn)).isBetween(6, 15);
            assertThat(drawn.chance()).contains(0.1);
            assertThat(
                            listed.stream()
                                    .filter(one -> !one.equals(drawn))
                                    .map(DrawnByChanceTest::rank))
                    .isSorted()
                    .hasSize(19);
        }
    }

    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(DrawnByChance.one(RANKED, _ -> true, 42))
                .isEqualTo(DrawnByChance.one(RANKED, _ -> true, 42));
    }

    @Test
    void eachOfTheTenIsDrawnAboutAsOften() {
        var times = new HashMap<Integer, Integer>();
        for (long seed = 0; seed < 10_000; seed++) {
            times.merge(rank(drawnIn(DrawnByChance.one(RANKED, _ -> true, seed))), 1, Integer::sum);
        }

        assertThat(times.keySet())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(6, 15).boxed().toList());
        assertThat(times.values()).allSatisfy(t -> assertThat(t).isCloseTo(1_000, within(120)));
    }

    @Test
    void theChanceIsOneOfThoseThatMayBeDrawn() {
        var listed = DrawnByChance.one(RANKED, one -> one.owner().equals("9"), 1);

        assertThat(rank(drawnIn(listed))).isEqualTo(9);
        assertThat(drawnIn(listed).chance()).contains(1.0);
    }

    @Test
    void whereNothingFollowsTheFirstFiveNobodyIsDrawn() {
        for (var few : Map.of(0, ranked(0), 5, ranked(5)).entrySet()) {
            assertThat(DrawnByChance.one(few.getValue(), _ -> true, 1))
                    .hasSize(few.getKey())
                    .allSatisfy(one -> assertThat(one.chance()).isEqualTo(Optional.empty()));
        }
        assertThat(drawnIn(DrawnByChance.one(ranked(6), _ -> true, 1)).chance()).contains(1.0);
    }

    private static Listed drawnIn(List<Listed> listed) {
        return listed.stream().filter(one -> one.chance().isPresent()).findFirst().orElseThrow();
    }

    private static int rank(Listed listed) {
        return Integer.parseInt(listed.actor().owner());
    }

    private static List<OwnerSuggestions> ranked(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(rank ->
                        new OwnerSuggestions(
                                Integer.toString(rank), List.of(suggestion(1.0 / rank))))
                .toList();
    }

    private static Suggestion suggestion(double total) {
        return new Suggestion(
                "offer",
                "owner",
                List.of(new Component(total, 1, new Evidence.SharedTopics(1, List.of()))));
    }
}
