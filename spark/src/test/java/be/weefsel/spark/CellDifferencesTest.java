package be.weefsel.spark;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.fabric.table.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellDifferencesTest {
    @Test
    void sumsInAnotherOrderAreTheSame() {
        assertThat(
                        CellDifferences.between(
                                List.of(cell("34022", 3, 0.1 + 0.2)),
                                List.of(cell("34022", 3, 0.3))))
                .isEmpty();
    }

    @Test
    void anotherFigureOrACellOfOneOnlyIsTold() {
        assertThat(
                        CellDifferences.between(
                                List.of(cell("34022", 3, 10), cell("34023", 3, 10)),
                                List.of(cell("34022", 4, 10), cell("34027", 3, 10))))
                .extracting(line -> line.substring(0, 10))
                .containsExactly("34022 1320", "34023 1320", "34027 1320");
        assertThat(
                        CellDifferences.between(
                                List.of(cell("34022", 3, 10)), List.of(cell("34022", 3, 10.001))))
                .hasSize(1);
    }

    private static Cell cell(String area, long firms, double jobs) {
        return new Cell(area, "1320", 5, firms, jobs, jobs, jobs, 2, 1, jobs);
    }
}
