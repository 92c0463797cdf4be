package be.weefsel.engine.matching.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.engine.matching.TextLanguage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexicalRetrievalTest {
    private final TextRetrieval retrieval =
            new LexicalRetrieval(
                    List.of(
                            item("lab", TextLanguage.NL, "Wij meten wat machines doen."),
                            item("twin-b", TextLanguage.FR, "Cours de soudage."),
                            item("twin-a", TextLanguage.FR, "Cours de soudage."),
                            item("press", TextLanguage.EN, "We press laser parts.")));

    @Test
    void anItemIsFoundByOtherFormsOfItsWords() {
        assertThat(ids("soudages et presses")).contains("twin-a", "press");
    }

    @Test
    void equalScoresAreOrderedById() {
        assertThat(ids("soudage")).containsExactly("twin-a", "twin-b");
    }

    @Test
    void whatLanguagesWriteAlikeIsFoundAcrossThem() {
        assertThat(ids("snijden met laser")).containsExactly("press");
    }

    @Test
    void nothingInCommonIsNoHit() {
        assertThat(ids("zeewier")).isEmpty();
        assertThat(ids("")).isEmpty();
        assertThat(retrieval.rank(query("soudage"), 0)).isEmpty();
    }

    @Test
    void aQuestionMayBePagesLong() {
        var words =
                IntStream.range(0, 2_000)
                        .mapToObj(i -> "woord%sx".formatted(Integer.toString(i, 26)))
                        .collect(Collectors.joining(" "));

        assertThat(ids(words + " soudage")).containsExactly("twin-a", "twin-b");
    }

    @Test
    void idsAreUniqueAndLimitsNotNegative() {
        var one = item("lab", TextLanguage.NL, "Iets");
        assertThatThrownBy(() -> new LexicalRetrieval(List.of(one, one)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> retrieval.rank(one, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> ids(String words) {
        return retrieval.rank(query(words), 10).stream().map(Hit::item).toList();
    }

    private static Item query(String words) {
        return new Item("q", "", Optional.of(TextLanguage.NL), words);
    }

    private static Item item(String id, TextLanguage language, String text) {
        return new Item(id, "", Optional.of(language), text);
    }
}
