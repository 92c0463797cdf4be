package be.weefsel.app.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E4")
class SentenceTest {
    private static final Passage DAYS = new Passage(Language.FR, "jours d’essai");

    private final Texts texts = TextCatalog.load().in(Language.EN);

    @Test
    void aPassageOfAnotherLanguageKeepsItsLanguageWithinTheSentence() {
        assertThat(texts.around(DAYS, "actors.offer.capacity", 1200, DAYS))
                .isEqualTo(new Sentence("1,200 ", DAYS, " a year"));
    }

    @Test
    void aSentenceWithoutAPlaceForThePassageIsAMistake() {
        assertThatThrownBy(() -> texts.around(DAYS, "actors.running", DAYS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
