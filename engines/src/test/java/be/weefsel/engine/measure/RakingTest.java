package be.weefsel.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.engine.measure.Raking.Margin;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A3")
class RakingTest {
    private static Margin margin(double target, int... cells) {
        return new Margin(target, cells);
    }

    @Test
    void nothingFitsNothing() {
        var raking = Raking.of(new double[0], List.of());

        assertThat(raking.converged()).isTrue();
        assertThat(raking.rounds()).isZero();
    }

    @Test
    void oneMarginKeepsTheRatios() {
        assertThat(Raking.of(new double[] {1, 3}, List.of(margin(8, 0, 1))).masses())
                .containsExactly(2, 6);
    }

    /// Rows of 1 and 2, columns of 2 and 1, all alike at the start: row times column over 3.
    @Test
    void rowsAndColumnsOfATableThatIsAllAlike() {
        var raking =
                Raking.of(
                        new double[] {1, 1, 1, 1},
                        List.of(
                                margin(1, 0, 1),
                                margin(2, 2, 3),
                                margin(2, 0, 2),
                                margin(1, 1, 3)));

        assertThat(raking.masses())
                .containsExactly(new double[] {2 / 3.0, 1 / 3.0, 4 / 3.0, 2 / 3.0}, within(1e-9));
        assertThat(raking.converged()).isTrue();
        assertThat(raking.rounds()).isEqualTo(1);
    }

    @Test
    void aMarginOverNothingIsToldAndTheOthersFit() {
        var raking =
                Raking.of(new double[] {0, 2}, List.of(margin(5, 0), margin(4, 1), margin(0, 0)));

        assertThat(raking.unreachable()).containsExactly(0);
        assertThat(raking.masses()).containsExactly(0, 4);
        assertThat(raking.converged()).isTrue();
    }

    @Test
    void marginsThatContradictEachOtherDoNotConverge() {
        var raking = Raking.of(new double[] {1}, List.of(margin(1, 0), margin(2, 0)));

        assertThat(raking.converged()).isFalse();
        assertThat(raking.rounds()).isEqualTo(200);
        assertThat(raking.error()).isEqualTo(1);
        assertThatThrownBy(() -> margin(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /// What the sums of some table are, can be reached again from another start.
    @Test
    void sumsOfATableAreAlwaysReached() {
        var random = new Random(7);
        for (int example = 0; example < 200; example++) {
            int rows = 1 + random.nextInt(5);
            int columns = 1 + random.nextInt(5);
            var table = random.doubles((long) rows * columns, 0.5, 9).toArray();
            var margins = new ArrayList<Margin>();
            for (int row = 0; row < rows; row++) {
                int first = row * columns;
                margins.add(sumOf(table, IntStream.range(first, first + columns).toArray()));
            }
            for (int column = 0; column < columns; column++) {
                margins.add(
                        sumOf(
                                table,
                                IntStream.iterate(column, c -> c < table.length, c -> c + columns)
                                        .toArray()));
            }
            var raking = Raking.of(random.doubles(table.length, 0.5, 9).toArray(), margins);

            assertThat(raking.converged()).isTrue();
            assertThat(raking.error()).isLessThanOrEqualTo(1e-6);
            assertThat(DoubleStream.of(raking.masses()).sum())
                    .isCloseTo(DoubleStream.of(table).sum(), within(1e-3));
        }
    }

    private static Margin sumOf(double[] table, int... cells) {
        return margin(IntStream.of(cells).mapToDouble(cell -> table[cell]).sum(), cells);
    }
}
