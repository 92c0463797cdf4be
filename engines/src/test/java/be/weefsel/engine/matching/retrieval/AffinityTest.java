package be.weefsel.engine.matching.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.meaning.Students;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E1")
class AffinityTest {
    private static final Offset<Double> CLOSE = within(0.0001);

    @Test
    void cosinesAreInStandardDeviationsFromThoseOfTheCollection() {
        var affinity =
                onPaper(item("a1", "a", "1 0"), item("a2", "a", "0 1"), item("b", "b", "0.6 0.8"));

        var owners = affinity.owners(item("q", "", "1 0"));

        // Of two items: 0, 0.6 and 0.8, which is 0.4667 on average with a deviation of 0.3399.
        // To the question: a (1 + 0) / 2 = 0.5, b 0.6.
        assertThat(owners).extracting(Hit::item).containsExactly("b", "a");
        assertThat(owners.get(0).score()).isCloseTo((0.6 - 0.4667) / 0.3399, within(0.001));
        assertThat(owners.get(1).score()).isCloseTo((0.5 - 0.4667) / 0.3399, within(0.001));
    }

    @Test
    void whatElseAnOwnerDoesTakesNothingAwayFromTheFiveBest() {
        var items = new ArrayList<Item>();
        for (int i = 0; i < 5; i++) {
            items.add(item("narrow" + i, "narrow", "1 0"));
            items.add(item("wide" + i, "wide", "1 0"));
            items.add(item("other" + i, "wide", "0 1"));
        }
        items.add(item("single", "single", "1 0"));

        var owners = onPaper(items.toArray(Item[]::new)).owners(item("q", "", "1 0"));

        assertThat(owners).extracting(Hit::item).containsExactly("narrow", "single", "wide");
        assertThat(owners.getLast().score()).isCloseTo(owners.getFirst().score(), CLOSE);
    }

    @Test
    void anItemWithoutAnOwnerStandsForItself() {
        var owners =
                onPaper(item("a", "", "1 0"), item("b", "", "0 1")).owners(item("q", "", "1 0"));

        assertThat(owners).extracting(Hit::item).containsExactly("a", "b");
    }

    @Test
    void anItemInTwoLanguagesCountsOnceByTheNearerText() {
        var translated =
                onPaper(
                        text("a", "a", TextLanguage.NL, "0 1"),
                        text("a", "a", TextLanguage.FR, "1 0"),
                        item("b", "b", "0.6 0.8"));

        var owners = translated.owners(item("q", "", "1 0"));

        // As above, but the texts of a are one item: 1 and not (1 + 0) / 2.
        assertThat(owners).extracting(Hit::item).containsExactly("a", "b");
        assertThat(owners.getFirst().score()).isCloseTo((1 - 0.4667) / 0.3399, within(0.001));
    }

    @Test
    void ofItemsThatAreAllEquallyNearTheCosineIsLeft() {
        assertThat(onPaper().owners(item("q", "", "1 0"))).isEmpty();
        assertThat(
                        onPaper(item("a", "a", "0.6 0.8"))
                                .owners(item("q", "", "1 0"))
                                .getFirst()
                                .score())
                .isCloseTo(0.6, CLOSE);

        var two = onPaper(item("a", "a", "0.6 0.8"), item("b", "b", "0.8 0.6"));

        // The two are 0.96 near to each other.
        assertThat(two.owners(item("q", "", "0.8 0.6")).getFirst().score()).isCloseTo(0.04, CLOSE);
        assertThat(two.owners(item("q", "", "0.8 0.6")).getLast().score()).isCloseTo(0, CLOSE);
    }

    @Test
    void spacesCountAlike() {
        var items =
                List.of(item("a", "a", "1 0"), item("b", "b", "0 1"), item("c", "c", "0.6 0.8"));
        Space mirrored =
                item -> {
                    var place = written(item);
                    return new float[] {place[1], place[0]};
                };
        var query = item("q", "", "1 0");

        var both = new Affinity(items, List.of(AffinityTest::written, mirrored)).owners(query);

        // A mirror keeps all cosines.
        var one = new Affinity(items, List.of(AffinityTest::written)).owners(query);
        assertThat(both).extracting(Hit::item).containsExactly("a", "c", "b");
        for (int i = 0; i < 3; i++) {
            assertThat(both.get(i).score()).isCloseTo(one.get(i).score(), CLOSE);
        }
        assertThatThrownBy(() -> new Affinity(items, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoWorksOnItIsNearestInAnyLanguage() {
        var affinity =
                Affinity.of(
                        List.of(
                                text(
                                        "1",
                                        "weavers",
                                        TextLanguage.FR,
                                        "Filature et tissage du lin."),
                                text("2", "weavers", TextLanguage.EN, "Strength of flax yarn."),
                                text("3", "bakers", TextLanguage.FR, "Du pain et de la farine."),
                                text("4", "bakers", TextLanguage.NL, "Ovens voor brood."),
                                text("5", "welders", TextLanguage.EN, "Welding robots for steel."),
                                text("6", "welders", TextLanguage.NL, "Lassen van staal.")),
                        Students.shipped());

        assertThat(first(affinity, TextLanguage.NL, "Hoe sterk is garen van vlas?"))
                .isEqualTo("weavers");
        assertThat(first(affinity, TextLanguage.EN, "A better oven for our bread"))
                .isEqualTo("bakers");
        assertThat(first(affinity, TextLanguage.FR, "Souder de l'acier avec un robot"))
                .isEqualTo("welders");
    }

    private static String first(Affinity affinity, TextLanguage language, String question) {
        return affinity.owners(text("q", "", language, question)).getFirst().item();
    }

    private static Affinity onPaper(Item... items) {
        return new Affinity(List.of(items), List.of(AffinityTest::written));
    }

    /// The place is what the text says.
    private static float[] written(Item item) {
        var values = item.text().split(" ", -1);
        return new float[] {Float.parseFloat(values[0]), Float.parseFloat(values[1])};
    }

    private static Item item(String id, String owner, String place) {
        return text(id, owner, TextLanguage.EN, place);
    }

    private static Item text(String id, String owner, TextLanguage language, String text) {
        return new Item(id, owner, Optional.of(language), text);
    }
}
