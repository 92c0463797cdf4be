package be.weefsel.engine.matching.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HybridRetrievalTest {
    private static final Item QUERY = new Item("q", "", Optional.empty(), "text");

    /// By hand: the first has scores 3, 1, 1 (c was not found), mean 5/3, deviation √(8/9); the
    /// second has 2, 4, 2 (a was not found), mean 8/3, deviation √(8/9).
    @Test
    void scoresAreAddedInDeviationsFromTheirMeans() {
        var hybrid =
                new HybridRetrieval(
                        found(new Hit("a", 3), new Hit("b", 1)),
                        found(new Hit("c", 4), new Hit("b", 2)));

        var hits = hybrid.rank(QUERY, 10);

        double deviation = Math.sqrt(8.0 / 9);
        assertThat(hits).extracting(Hit::item).containsExactly("a", "c", "b");
        assertThat(hits.get(0).score())
                .isCloseTo((3 - 5.0 / 3 + 2 - 8.0 / 3) / deviation, within(1e-9));
        assertThat(hits.get(2).score())
                .isCloseTo((1 - 5.0 / 3 + 2 - 8.0 / 3) / deviation, within(1e-9));
    }

    @Test
    void whatOnlyOneFindsIsFound() {
        var hybrid = new HybridRetrieval(found(), found(new Hit("b", 2), new Hit("a", 1)));

        assertThat(hybrid.rank(QUERY, 10)).extracting(Hit::item).containsExactly("b", "a");
        assertThat(hybrid.rank(QUERY, 1)).extracting(Hit::item).containsExactly("b");
    }

    @Test
    void equalScoresAreInTheOrderOfTheIds() {
        var hybrid = new HybridRetrieval(found(new Hit("b", 1), new Hit("a", 1)));

        assertThat(hybrid.rank(QUERY, 10)).extracting(Hit::item).containsExactly("a", "b");
    }

    private static TextRetrieval found(Hit... hits) {
        return (_, limit) -> List.of(hits).stream().limit(limit).toList();
    }
}
