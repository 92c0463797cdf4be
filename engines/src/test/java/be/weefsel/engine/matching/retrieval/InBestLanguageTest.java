package be.weefsel.engine.matching.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.engine.matching.TextLanguage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InBestLanguageTest {
    private static final Item DUTCH = item("weaver", TextLanguage.NL, "Weven van zware doeken.");
    private static final Item FRENCH = item("weaver", TextLanguage.FR, "Cours de soudage.");
    private static final Item OTHER = item("welder", TextLanguage.FR, "Soudage de cuves en acier.");

    private final InBestLanguage retrieval =
            InBestLanguage.of(List.of(DUTCH, FRENCH, OTHER), LexicalRetrieval::new);

    @Test
    void anItemInTwoLanguagesIsOneWithTheScoreOfTheBest() {
        var query = item("q", TextLanguage.NL, "soudage van doeken");
        var alone = new LexicalRetrieval(InBestLanguage.apart(List.of(DUTCH, FRENCH, OTHER)));

        assertThat(alone.rank(query, 9)).hasSize(3);
        assertThat(retrieval.rank(query, 9))
                .extracting(Hit::item)
                .containsExactlyInAnyOrder("weaver", "welder");
        assertThat(retrieval.rank(query, 1))
                .containsExactly(new Hit("weaver", alone.rank(query, 1).getFirst().score()));
    }

    @Test
    void theTextThatFitsBestIsKnown() {
        var query = item("q", TextLanguage.NL, "zware doeken");

        assertThat(retrieval.bestTexts(query, 9))
                .extracting(Hit::item)
                .containsExactly("weaver@nl");
    }

    @Test
    void nobodySaysTheSameTwiceInOneLanguage() {
        assertThatThrownBy(() -> InBestLanguage.of(List.of(DUTCH, DUTCH), LexicalRetrieval::new))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Item item(String id, TextLanguage language, String text) {
        return new Item(id, "", Optional.of(language), text);
    }
}
