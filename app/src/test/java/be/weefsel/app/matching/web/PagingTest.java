package be.weefsel.app.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagingTest {
    private static final List<Integer> SIXTY = IntStream.rangeClosed(1, 60).boxed().toList();

    @Test
    void nothingHasOnePageWithoutNeighbours() {
        var paging = new Paging(1, 0, "");

        assertThat(paging.of(List.of())).isEmpty();
        assertThat(paging.previous()).isEmpty();
        assertThat(paging.next()).isEmpty();
    }

    @Test
    void theMiddlePageOfThreeHasBothNeighboursAndKeepsTheChoices() {
        var paging = new Paging(2, 60, "?q=garen");

        assertThat(paging.of(SIXTY)).startsWith(26).endsWith(50).hasSize(25);
        assertThat(paging.previous()).contains("?q=garen&page=1");
        assertThat(paging.next()).contains("?q=garen&page=3");
    }

    @Test
    void aPageBeyondTheEndIsTheLastOne() {
        var paging = new Paging(99, 60, "");

        assertThat(paging.of(SIXTY)).startsWith(51).endsWith(60);
        assertThat(paging.next()).isEmpty();
    }

    @Test
    void aPageBelowOneIsTheFirst() {
        assertThat(new Paging(-3, 60, "").page()).isEqualTo(1);
    }
}
