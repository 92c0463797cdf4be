package be.weefsel.fabric.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class AreaBookTest {
    private final AreaBook areas = AreaBook.ofWeefsel();

    @Test
    void everyMunicipalityOfTodayLiesInOneAreaOfEachOfficialLevel() {
        assertThat(areas.areasOf("municipality").stream().filter(a -> !a.key().startsWith("FR")))
                .hasSize(565);
        for (var level : new String[] {"arrondissement", "province", "region"}) {
            assertThat(areas.division(level).keySet())
                    .as(level)
                    .containsAll(areas.municipalitiesIn("BE"));
        }
        assertThat(areas.division("province")).containsEntry("21004", "04000");
    }

    /// 62 since the mergers of 2025.
    @Test
    void theFiveResocAreasAreWestFlanders() {
        assertThat(areas.areasOf("resoc")).hasSize(5);
        assertThat(areas.municipalitiesIn("resoc"))
                .isEqualTo(areas.municipalitiesIn("30000"))
                .hasSize(62);
        assertThat(areas.municipalitiesIn("resoc-zuid-west-vlaanderen")).hasSize(12);
        assertThat(areas.straddling("resoc")).isEmpty();
    }

    @Test
    void theEurometropolisLiesAcrossTheBorder() {
        assertThat(areas.municipalitiesIn("eurometropolis"))
                .contains("34022", "57096", "FR59350")
                .hasSizeGreaterThan(150);
    }

    @Test
    void aMunicipalityThatWasMergedIsWhatItWentInto() throws IOException {
        // Meulebeke (37007) went into Tielt (37022) in 2025.
        var own = areas.with(sets("mine,old,37007|34022"));

        assertThat(own.municipalitiesIn("old")).containsExactly("34022", "37022");
        assertThat(own.division("mine")).containsEntry("37022", "old");
    }

    @Test
    void aMergerOverTheBorderOfAnAreaIsTold() throws IOException {
        var own = areas.with(sets("mine,west,37007\nmine,east,37015"));

        assertThat(own.straddling("mine")).containsExactly("37022");
    }

    @Test
    void anUnknownAreaIsNamedWithWhatThereIs() {
        assertThatThrownBy(() -> areas.municipalitiesIn("99999"))
                .isInstanceOf(UnknownArea.class)
                .hasMessageContaining("99999")
                .hasMessageContaining("resoc-westhoek");
        assertThatThrownBy(() -> areas.areasOf("village"))
                .isInstanceOf(UnknownArea.class)
                .hasMessageContaining("arrondissement");
        assertThatThrownBy(() -> areas.with(sets("mine,bad,99999")))
                .isInstanceOf(UnknownArea.class);
    }

    private static StringReader sets(String lines) {
        return new StringReader("set,key,members\n" + lines + "\n");
    }
}
