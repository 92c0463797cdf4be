package be.weefsel.app.vocabulary;

import static be.weefsel.app.SmallRegion.cluster;
import static be.weefsel.app.SmallRegion.nl;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShortNamesTest {
    private static final Cluster FOOD = cluster("food", "Fabriek voor Voeding", ThreadColour.WELD);
    private static final Cluster CARE =
            cluster("care", "Fabriek voor Zorg en Welzijn", ThreadColour.WALNUT);

    @Test
    void whatAllNamesBeginWithIsLeftOut() {
        var names = new ShortNames(List.of(FOOD, CARE), Language.NL);

        assertThat(names.of("food")).isEqualTo("Voeding");
        assertThat(names.of("care")).isEqualTo("Zorg en Welzijn");
    }

    @Test
    void theOnlyFactoryKeepsItsWholeName() {
        assertThat(new ShortNames(List.of(FOOD), Language.NL).of("food"))
                .isEqualTo("Fabriek voor Voeding");
    }

    @Test
    void atLeastOneWordOfEachNameStays() {
        var twin = cluster("twin", "Fabriek voor Voeding", ThreadColour.SEA);

        assertThat(new ShortNames(List.of(FOOD, twin), Language.NL).of("twin"))
                .isEqualTo("Voeding");
    }

    @Test
    void aNameThatIsNotTranslatedIsComparedInItsOwnLanguage() {
        var energy =
                new Cluster(
                        "energy",
                        TranslatedText.of("Fabriek voor Energie", "", "Factory for Energy"),
                        nl("Samen zuiniger"),
                        ThreadColour.SEA,
                        Validity.ALWAYS);
        var space =
                new Cluster(
                        "space",
                        TranslatedText.of("Fabriek voor Ruimte", "", "Factory for Space"),
                        nl("Samen verder"),
                        ThreadColour.FLAX,
                        Validity.ALWAYS);

        var names = new ShortNames(List.of(FOOD, energy, space), Language.EN);

        assertThat(names.of("energy")).isEqualTo("Energy");
        assertThat(names.of("space")).isEqualTo("Space");
        assertThat(names.of("food")).isEqualTo("Voeding");
    }

    @Test
    void theShortNameThatTheNetworkGaveGoesBeforeAll() {
        var airport =
                new Cluster(
                        "air",
                        nl("Luchthaven van morgen"),
                        Optional.of(nl("Lucht")),
                        nl("Samen hoger"),
                        ThreadColour.SEA,
                        Validity.ALWAYS);

        var names = new ShortNames(List.of(FOOD, airport, CARE), Language.NL);

        assertThat(names.of("air")).isEqualTo("Lucht");
        assertThat(names.of("food")).isEqualTo("Voeding");
    }
}
