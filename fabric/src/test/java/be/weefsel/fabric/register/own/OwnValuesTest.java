package be.weefsel.fabric.register.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class OwnValuesTest {
    @Test
    void aSectorIsWrittenInManyWays() {
        assertThat(OwnValues.sector("62.010")).contains("62010");
        assertThat(OwnValues.sector("62.01Z")).contains("6201");
        assertThat(OwnValues.sector("6201z")).contains("6201");
        assertThat(OwnValues.sector("62.01.0")).contains("62010");
        assertThat(OwnValues.sector("1.11")).contains("0111");
        assertThat(OwnValues.sector("62")).contains("62");
        assertThat(OwnValues.sector("6")).isEmpty();
        assertThat(OwnValues.sector("620101")).isEmpty();
        assertThat(OwnValues.sector("C")).isEmpty();
        assertThat(OwnValues.sector("")).isEmpty();
    }

    @Test
    void aNumberHasAPointOrAComma() {
        assertThat(OwnValues.number("12,5")).isEqualTo(OptionalDouble.of(12.5));
        assertThat(OwnValues.number("12.5")).isEqualTo(OptionalDouble.of(12.5));
        assertThat(OwnValues.number("1 250")).isEqualTo(OptionalDouble.of(1250));
        // It could be a thousand.
        assertThat(OwnValues.number("1.250")).isEmpty();
        assertThat(OwnValues.number("-3")).isEmpty();
        assertThat(OwnValues.number("ten")).isEmpty();
    }

    @Test
    void aDayIsWrittenInManyWays() {
        var day = Optional.of(LocalDate.of(2019, 9, 1));
        assertThat(OwnValues.day("2019-09-01")).isEqualTo(day);
        assertThat(OwnValues.day("1/9/2019")).isEqualTo(day);
        assertThat(OwnValues.day("01-09-2019")).isEqualTo(day);
        assertThat(OwnValues.day("2019")).contains(LocalDate.of(2019, 1, 1));
        assertThat(OwnValues.day("30/2/2019")).isEmpty();
    }

    @Test
    void yesAndNoAreInThreeLanguages() {
        assertThat(OwnValues.yesOrNo("Ja")).contains(true);
        assertThat(OwnValues.yesOrNo("OUI")).contains(true);
        assertThat(OwnValues.yesOrNo("nee")).contains(false);
        assertThat(OwnValues.yesOrNo("perhaps")).isEmpty();
    }

    @Test
    void aUnitAndAnEnterpriseWithTheSameKeyAreTwo() {
        assertThat(OwnValues.numberOf("unit", "12"))
                .isPositive()
                .isEqualTo(OwnValues.numberOf("unit", "12"))
                .isNotEqualTo(OwnValues.numberOf("enterprise", "12"));
    }
}
