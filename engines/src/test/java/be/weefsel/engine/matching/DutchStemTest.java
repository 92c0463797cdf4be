package be.weefsel.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Forms of one word meet, and words that are two stay two.
class DutchStemTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bedrijf bedrijven",
                "machine machines",
                "garen garens",
                "kunststof kunststoffen",
                "staal stalen",
                "groot grote",
                "verf verven",
                "prijs prijzen",
                "proces processen",
                "productieproces productieprocessen",
                "plaats plaatsen",
                "hars harsen",
                "sensor sensors sensoren",
                "resultaat resultaten",
                "onderdeel onderdelen",
                "regel regels",
                "systeem systemen",
                "polymeer polymeren",
                "materiaal materialen",
                "mogelijkheid mogelijkheden",
                "technologie technologieën",
                "foto foto's",
                "emissie emissies",
                "methode methodes methoden",
                "droog drogen droging",
                "zuiveren zuivering zuiveringen",
                "meten meting metingen",
                "verpakken verpakking verpakkingen",
                "duurzaam duurzame",
                "les lessen",
                "gas gassen"
            })
    void formsOfAWordMeet(String forms) {
        assertThat(Set.copyOf(stems(forms))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "staal stal",
                "plaats plaat",
                "vis vies",
                "boom bom",
                "proces procent",
                "les lezen",
                "ring koning",
                "stof stoof",
                "deel del",
                "water waterig"
            })
    void differentWordsStayApart(String words) {
        assertThat(stems(words)).doesNotHaveDuplicates();
    }

    @Test
    void shortWordsAndThoseWithoutAVowelStayAsTheyAre() {
        assertThat(stems("pvc ijs en cnc")).containsExactly("pvc", "ijs", "en", "cnc");
    }

    private static List<String> stems(String words) {
        return Arrays.stream(words.split(" ")).map(DutchStem::of).toList();
    }
}
