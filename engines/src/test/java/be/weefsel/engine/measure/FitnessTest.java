package be.weefsel.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A3")
class FitnessTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    /// a does p and q, b does p only.
    private static final Presence NESTED =
            Presence.anything(
                    Counts.of(
                            List.of("a", "b"), List.of("p", "q"), new double[][] {{1, 1}, {1, 0}}));

    /// 1: F = 2, 1 over 1.5; Q = 1/2, 1 over 0.75. 2: F = 2/3 + 4/3, 2/3 over 4/3; Q = 1 / (3/4 +
    /// 3/2), 4/3 over 8/9.
    @Test
    void twoUpdatesOnPaper() {
        var once = Fitness.of(NESTED, 1);
        assertThat(once.fitness().toArray())
                .containsExactly(new double[] {4 / 3.0, 2 / 3.0}, CLOSE);
        assertThat(once.complexity().toArray())
                .containsExactly(new double[] {2 / 3.0, 4 / 3.0}, CLOSE);

        var twice = Fitness.of(NESTED, 2);
        assertThat(twice.fitness().toArray()).containsExactly(new double[] {1.5, 0.5}, CLOSE);
        assertThat(twice.complexity().toArray()).containsExactly(new double[] {0.5, 1.5}, CLOSE);
    }

    @Test
    void whereFitnessVanishesItDoesNotSettle() {
        assertThat(Fitness.of(NESTED).isSettled()).isFalse();
        assertThat(Fitness.of(NESTED).fitness().at(1)).isLessThan(1e-3);
    }

    @Test
    void aFixedPointIsOne() {
        var presence = Presence.specialised(ExportsExample.exports());
        var fitness = Fitness.of(presence);

        assertThat(fitness.isSettled()).isTrue();
        var next = Fitness.of(presence, fitness.updates() + 1);
        for (int area = 0; area < presence.areas().size(); area++) {
            assertThat(next.fitness().at(area))
                    .isCloseTo(fitness.fitness().at(area), within(1e-11));
        }
        assertThat(Vectors.mean(fitness.fitness().toArray())).isCloseTo(1, CLOSE);
        assertThat(Vectors.mean(fitness.complexity().toArray())).isCloseTo(1, CLOSE);
    }

    @Test
    void whatDoesNothingTakesNoPart() {
        var presence =
                Presence.anything(
                        Counts.of(
                                List.of("a", "empty"),
                                List.of("p", "none"),
                                new double[][] {{1, 0}, {0, 0}}));
        var fitness = Fitness.of(presence);

        assertThat(fitness.fitness().find("a")).hasValue(1);
        assertThat(fitness.fitness().find("empty")).isEmpty();
        assertThat(fitness.complexity().find("none")).isEmpty();
    }
}
