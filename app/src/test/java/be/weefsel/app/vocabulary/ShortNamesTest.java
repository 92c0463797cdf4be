package be.weefsel.app.vocabulary;

import static be.weefsel.app.SmallRegion.cluster;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import java.util.List;
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
}
