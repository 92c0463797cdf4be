package be.weefsel.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A3")
class EntryModelTest {
    private static final Keys AREAS = keys("a", 6);
    private static final Keys SECTORS = keys("s", 8);
    private static final Values DENSITY =
            Values.of(AREAS, SECTORS, (a, s) -> (7 * a + 5 * s + 3 * a * s) % 11 / 11.0);

    private static Keys keys(String prefix, int many) {
        return new Keys(IntStream.range(0, many).mapToObj(i -> prefix + i).toList());
    }

    private static Values entries() {
        return Values.of(
                AREAS,
                SECTORS,
                (a, s) -> {
                    if (a == 2 && s == 3) {
                        return Double.NaN;
                    }
                    return (3 * a + 4 * s + 2 * a * s) % 7 / 7.0 + DENSITY.at(a, s) > 0.9 ? 1 : 0;
                });
    }

    /// A dense logit with a column for each effect, written apart with matrices of numpy, gives
    /// 5.843967327659846, 3.5346357782193767 and -20.25285675121988.
    @Test
    void aDenseLogitFindsTheSame() {
        var model = EntryModel.of(entries(), Map.of("density", DENSITY));

        assertThat(model.observations()).isEqualTo(47);
        assertThat(model.areas()).isEqualTo(6);
        assertThat(model.sectors()).isEqualTo(8);
        var effect = model.effects().getFirst();
        assertThat(effect.explanation()).isEqualTo("density");
        assertThat(effect.coefficient()).isCloseTo(5.843967327659846, within(1e-8));
        assertThat(effect.error()).isCloseTo(3.5346357782193767, within(1e-8));
        assertThat(model.logLikelihood()).isCloseTo(-20.25285675121988, within(1e-9));
    }

    @Test
    void whatOnlyEnteredOrNeverIsLeftOut() {
        var entries = Values.of(keys("a", 7), SECTORS, (a, s) -> a == 6 ? 1 : entries().at(a, s));
        var density = Values.of(keys("a", 7), SECTORS, (a, s) -> a == 6 ? 0.5 : DENSITY.at(a, s));
        var model = EntryModel.of(entries, Map.of("density", density));

        assertThat(model.areas()).isEqualTo(6);
        assertThat(model.effects().getFirst().coefficient())
                .isCloseTo(5.843967327659846, within(1e-8));
    }

    @Test
    void whatDoesNotExplainIsSaid() {
        var ofArea = Values.of(AREAS, SECTORS, (a, _) -> a);
        var other = Values.of(List.of("x"), List.of("y"), new double[][] {{1}});
        var never = Values.of(AREAS, SECTORS, (_, _) -> 0);

        assertThatThrownBy(() -> EntryModel.of(entries(), Map.of("area", ofArea)))
                .hasMessageStartingWith("An explanation says the same as others");
        assertThatThrownBy(() -> EntryModel.of(entries(), Map.of("other", other)))
                .hasMessageStartingWith("Each explanation must have the areas and sectors");
        assertThatThrownBy(() -> EntryModel.of(never, Map.of("density", DENSITY)))
                .hasMessageStartingWith("There are (0) areas with sectors that came");
        assertThatThrownBy(() -> EntryModel.of(entries(), Map.of()))
                .hasMessage("There is no explanation.");
    }

    /// Entries drawn with a known effect of 3: the model finds it.
    @Test
    void aKnownEffectIsFound() {
        var random = new Random(20261129);
        var areas = keys("a", 60);
        var sectors = keys("s", 40);
        var ofArea = random.doubles(60, -2, 0).toArray();
        var density = Values.of(areas, sectors, (_, _) -> random.nextDouble());
        var entries =
                Values.of(
                        areas,
                        sectors,
                        (a, s) -> {
                            double logit = ofArea[a] + 3 * density.at(a, s) - 1 + s / 40.0;
                            return random.nextDouble() < 1 / (1 + Math.exp(-logit)) ? 1 : 0;
                        });
        var effect = EntryModel.of(entries, Map.of("density", density)).effects().getFirst();

        assertThat(effect.coefficient()).isCloseTo(3, within(3 * effect.error()));
        assertThat(effect.error()).isBetween(0.05, 0.5);
        assertThat(effect.z()).isGreaterThan(5);
    }
}
