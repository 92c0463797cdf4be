package be.weefsel.engine.matching;

import static be.weefsel.engine.matching.TextLanguage.EN;
import static be.weefsel.engine.matching.TextLanguage.FR;
import static be.weefsel.engine.matching.TextLanguage.NL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E4")
class LanguageGuessTest {
    @Test
    void nothingIsGuessedFromNothing() {
        assertThat(LanguageGuess.of("")).isEmpty();
        assertThat(LanguageGuess.of("2026 – 12 %")).isEmpty();
    }

    @Test
    void aSentenceIsToldByItsSmallWords() {
        assertThat(guessed("Wij zoeken hulp om het water te zuiveren.")).contains(NL);
        assertThat(guessed("Nous cherchons de l'aide pour purifier l'eau.")).contains(FR);
        assertThat(guessed("We are looking for help to purify the water.")).contains(EN);
    }

    @Test
    void aTitleIsToldByItsLetters() {
        assertThat(guessed("Duurzaamheidsscan textielbedrijven")).contains(NL);
        assertThat(guessed("Réseaux chaleur industriels")).contains(FR);
        assertThat(guessed("Weathering things")).contains(EN);
    }

    private static Optional<TextLanguage> guessed(String text) {
        return LanguageGuess.of(text).map(LanguageGuess::language);
    }
}
