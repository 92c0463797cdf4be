package be.weefsel.app.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.engine.matching.TextLanguage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Eight questions with two offers each: one ranker has the good one first, the other last.
@Tag("E1")
class MeasuringTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Judge ONE = new Judge(1, Optional.empty(), TODAY);
    private static final Judge OTHER = new Judge(2, Optional.empty(), TODAY);

    private final List<Pooled> pool = new ArrayList<>();
    private final List<Given> given = new ArrayList<>();
    private final Map<String, TextLanguage> asked = new HashMap<>();

    private void question(String key, Grade good, Grade bad) {
        asked.put(key, TextLanguage.NL);
        pool.add(new Pooled(key, "good", Map.of("right", 1, "wrong", 2)));
        pool.add(new Pooled(key, "bad", Map.of("right", 2, "wrong", 1)));
        for (var judge : List.of(ONE, OTHER)) {
            given.add(new Given(judge.number(), key, "good", good));
            given.add(new Given(judge.number(), key, "bad", bad));
        }
    }

    private Results results() {
        var round = new Round(1, "Najaar", 10, TODAY, Optional.of(TODAY));
        return Measuring.results(
                new GradeBook(round, pool, Map.of(), List.of(ONE, OTHER), given, List.of()),
                asked,
                Map.of("good", TextLanguage.FR, "bad", TextLanguage.NL));
    }

    @Test
    void theRankerThatHasTheGoodOnesFirstIsTheBest() {
        for (int i = 0; i < 8; i++) {
            question("q-" + i, Grade.EXACT, Grade.UNFIT);
        }
        var results = results();

        assertThat(results.questions()).isEqualTo(8);
        assertThat(results.findBest()).contains("right");
        assertThat(results.rankers())
                .extracting(Results.OfRanker::ranker)
                .containsExactly("right", "wrong");
        // A good one in the second place: 1 / log2(3).
        assertThat(results.rankers().getLast().evaluation().overall().ndcg().mean())
                .isCloseTo(0.6309, within(1e-4));
        assertThat(results.rankers().getLast().behind().low()).isPositive();
        assertThat(results.agreements().getFirst().agreement().kappa()).isEqualTo(1);
        assertThat(results.disagreements()).isEmpty();
    }

    @Test
    void whatGoesBothWaysHasNoBest() {
        for (int i = 0; i < 4; i++) {
            question("q-a" + i, Grade.EXACT, Grade.UNFIT);
            question("q-b" + i, Grade.UNFIT, Grade.EXACT);
        }

        assertThat(results().findBest()).isEmpty();
    }

    @Test
    void withNothingJudgedThereIsNothingToTell() {
        var results = results();

        assertThat(results.questions()).isZero();
        assertThat(results.findBest()).isEmpty();
        assertThat(results.rankers()).isEmpty();
    }
}
