package be.weefsel.engine.matching;

import static be.weefsel.engine.matching.TextLanguage.FR;
import static be.weefsel.engine.matching.TextLanguage.NL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompoundsTest {
    @Test
    void anEmptyNetworkTakesNothingApart() {
        assertThat(parts(compounds(NL), "afvalwaterzuivering")).isEmpty();
    }

    @Test
    void aLongWordIsTakenApartIntoKnownWords() {
        var compounds = compounds(NL, "afvalwater", "zuivering van lucht", "kwaliteit en controle");

        assertThat(parts(compounds, "afvalwaterzuivering")).containsExactly("afvalwater", "zuiver");
        assertThat(parts(compounds, "kwaliteitscontrole")).containsExactly("kwaliteit", "controol");
    }

    @Test
    void twoPartsAreBetterThanThree() {
        var compounds = compounds(NL, "afval water zuivering", "afvalwater");

        assertThat(parts(compounds, "afvalwaterzuivering")).containsExactly("afvalwater", "zuiver");
        assertThat(parts(compounds(NL, "afval water zuivering"), "afvalwaterzuivering"))
                .containsExactly("afval", "water", "zuiver");
    }

    @Test
    void aWordMoreFamiliarThanItsPartsStaysWhole() {
        var compounds = compounds(NL, "kunststof", "kunststof", "kunst", "stof");

        assertThat(parts(compounds, "kunststof")).isEmpty();
    }

    @Test
    void onlyDutchGluesWords() {
        assertThat(parts(compounds(FR, "texte", "iles"), "textiletextile")).isEmpty();
    }

    private static Compounds compounds(TextLanguage language, String... texts) {
        return new Compounds(
                language,
                KnownWords.of(Stream.of(texts).map(text -> Words.of(language, text)).toList()));
    }

    private static List<String> parts(Compounds compounds, String word) {
        return compounds.partsOf(Words.of(compounds.language(), word).getFirst());
    }
}
