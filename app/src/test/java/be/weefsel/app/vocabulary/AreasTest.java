package be.weefsel.app.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.AreaSet.SubRegion;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("B1")
class AreasTest {
    private static final LocalDate IN_2013 = LocalDate.of(2013, 7, 1);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 7, 1);
    private static final List<String> PROVINCE = List.of("90000");

    private final Areas areas = SmallRegion.empty().get(Areas.class);

    @Test
    void theMapOf2013HasTheMunicipalitiesOf2013() {
        assertThat(areas.municipalitiesOf("90000", IN_2013))
                .extracting(Area::code)
                .containsExactly("91001", "91002", "91004", "92003");
    }

    @Test
    void afterTheMergerTheMapHasTheNewOne() {
        assertThat(areas.municipalitiesOf("90000", IN_2026))
                .extracting(Area::code)
                .containsExactly("91001", "91005", "92003");
        assertThat(areas.findArea("91002"))
                .hasValueSatisfying(area -> assertThat(area.successor()).contains("91005"));
    }

    @Test
    void anAreaKnowsTheMunicipalitiesOfAllTimes() {
        assertThat(areas.municipalityCodesOf("91000"))
                .containsExactly("91001", "91002", "91004", "91005");
    }

    @Test
    void areasLieInEverWiderOnes() {
        assertThat(areas.areasAround("91001")).containsExactly("91001", "91000", "90000", "XX");
    }

    @Test
    void theRegionIsDividedAsItWasAtThatTime() {
        areas.define(SmallRegion.NOBODY, twoHalvesUntil2015());

        assertThat(areas.subRegionsOn(IN_2013, PROVINCE))
                .extracting(SubRegion::key)
                .containsExactly("north", "south");
        assertThat(areas.subRegionsOn(IN_2026, PROVINCE))
                .extracting(SubRegion::key)
                .containsExactly("91000", "92000");
        assertThat(areas.municipalityCodesOf("south")).containsExactly("91001", "91002");
    }

    @Test
    void definingASetAgainTakesThePlaceOfTheOldOne() {
        areas.define(SmallRegion.NOBODY, twoHalvesUntil2015());
        areas.define(SmallRegion.NOBODY, twoHalvesUntil2015());

        assertThat(areas.listAreaSets()).containsExactly(twoHalvesUntil2015());
    }

    private static AreaSet twoHalvesUntil2015() {
        return new AreaSet(
                "halves",
                TranslatedText.of("Helften", "Moitiés", "Halves"),
                Validity.ofYears(Optional.empty(), Optional.of(Year.of(2015))),
                List.of(
                        new SubRegion("north", SmallRegion.nl("Noord"), List.of("91004", "92003")),
                        new SubRegion("south", SmallRegion.nl("Zuid"), List.of("91001", "91002"))));
    }
}
