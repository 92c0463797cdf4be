package be.weefsel.engine.matching.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.language.LanguageModel;
import be.weefsel.engine.matching.meaning.Vectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E1")
class LatentSemanticsTest {
    private static final List<String> TEXTS =
            List.of(
                    "the ship and its engine",
                    "the boat and its engine",
                    "a harbour for ship and boat",
                    "bread and flour",
                    "cake and flour",
                    "bread, cake and an oven");

    @Test
    void wordsOfTheSameItemsComeToMeanTheSame() {
        var space = space(TEXTS);

        // They never stand in one text, but both beside an engine and a harbour.
        assertThat(cosine(space, english("engine harbour"), english("ship"))).isGreaterThan(0.5);
        assertThat(cosine(space, english("ship"), english("boat"))).isGreaterThan(0.9);
        assertThat(cosine(space, english("ship"), english("flour"))).isLessThan(0.1);
    }

    @Test
    void otherLanguagesAreReadInEnglish() {
        var space = space(TEXTS);

        assertThat(cosine(space, in(TextLanguage.NL, "brood"), english("bread")))
                .isGreaterThan(cosine(space, in(TextLanguage.NL, "brood"), english("ship")));
        assertThat(cosine(space, in(TextLanguage.FR, "bateau"), english("boat")))
                .isGreaterThan(cosine(space, in(TextLanguage.FR, "bateau"), english("bread")));
    }

    @Test
    void whatNoItemSaysIsNowhere() {
        var space = space(TEXTS);

        assertThat(space.placeOf(english("aluminium"))).containsOnly(0);
        assertThat(space(List.of()).placeOf(english("ship"))).isEmpty();
    }

    @Test
    void theSameCollectionGivesTheSamePlaces() {
        assertThat(space(TEXTS).placeOf(english("ship and oven")))
                .isEqualTo(space(TEXTS).placeOf(english("ship and oven")));
    }

    private static LatentSemantics space(List<String> texts) {
        var items = new ArrayList<Item>();
        for (var text : texts) {
            items.add(
                    new Item(String.valueOf(items.size()), "", Optional.of(TextLanguage.EN), text));
        }
        return new LatentSemantics(items, LanguageModel.shipped());
    }

    private static double cosine(Space space, Item a, Item b) {
        return Vectors.cosine(space.placeOf(a), space.placeOf(b));
    }

    private static Item english(String text) {
        return in(TextLanguage.EN, text);
    }

    private static Item in(TextLanguage language, String text) {
        return new Item("text", "", Optional.of(language), text);
    }
}
