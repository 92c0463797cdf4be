package be.weefsel.engine.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.evaluation.Evaluation.Judged;
import be.weefsel.engine.matching.evaluation.Evaluation.Pair;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final Map<String, TextLanguage> LANGUAGES =
            Map.of("a", TextLanguage.NL, "b", TextLanguage.EN, "c", TextLanguage.EN);

    @Test
    void aPairRanksOnlyItsOwnItemsAgainstTheirOwnBestOrder() {
        var query =
                new Judged(TextLanguage.NL, List.of("a", "c", "b"), Map.of("a", 0, "b", 3, "c", 1));

        var evaluation = Evaluation.of(List.of(query), LANGUAGES);

        // c before b: (1 + 7 / log2(3)) / (7 + 1 / log2(3))
        assertThat(figures(evaluation, TextLanguage.NL, TextLanguage.EN).ndcg().mean())
                .isCloseTo(5.4165 / 7.6309, within(1e-4));
        assertThat(evaluation.byPair())
                .doesNotContainKey(new Pair(TextLanguage.NL, TextLanguage.NL));
    }

    @Test
    void queriesWithoutAnythingToFindDoNotCount() {
        var nothing = new Judged(TextLanguage.FR, List.of("a"), Map.of("a", 0));
        var nearOnly = new Judged(TextLanguage.FR, List.of("a"), Map.of("a", 1));

        var overall = Evaluation.of(List.of(nothing, nearOnly), LANGUAGES).overall();

        assertThat(overall.queries()).isEqualTo(1);
        assertThat(overall.queriesWithGood()).isZero();
        assertThat(overall.ndcg().mean()).isEqualTo(1);
        assertThat(overall.recall().mean()).isNaN();
    }

    @Test
    void languagesThatNobodyAskedInHaveNoRow() {
        var query = new Judged(TextLanguage.NL, List.of("a"), Map.of("a", 3));

        assertThat(Evaluation.of(List.of(query), LANGUAGES).byLanguage())
                .containsOnlyKeys(TextLanguage.NL);
    }

    @Test
    void oneRankingIsBetterByTheMeanOfTheDifferences() {
        var grades = Map.of("a", 3, "b", 0);
        var right = new Judged(TextLanguage.NL, List.of("a", "b"), grades);
        var wrong = new Judged(TextLanguage.NL, List.of("b", "a"), grades);
        var nothing = new Judged(TextLanguage.NL, List.of("a"), Map.of("a", 0));

        // In the second place a gain counts 1 / log2(3).
        assertThat(
                        Evaluation.difference(
                                        List.of(right, right, nothing),
                                        List.of(wrong, right, nothing))
                                .mean())
                .isCloseTo((1 - 0.6309) / 2, within(1e-4));
        assertThat(Evaluation.difference(List.of(right), List.of(wrong)).low()).isPositive();
        assertThat(Evaluation.difference(List.of(right), List.of(right)).mean()).isZero();
    }

    private static Evaluation.Figures figures(
            Evaluation evaluation, TextLanguage query, TextLanguage item) {
        return Objects.requireNonNull(evaluation.byPair().get(new Pair(query, item)));
    }
}
