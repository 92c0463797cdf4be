package be.weefsel.app.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("B1")
class ValidityTest {
    private static final LocalDate NEW_YEAR_2012 = LocalDate.of(2012, 1, 1);
    private static final LocalDate END_OF_2015 = LocalDate.of(2015, 12, 31);
    private static final Validity FROM_2012_TO_2015 = Validity.of(NEW_YEAR_2012, END_OF_2015);

    @Test
    void theFirstAndTheLastDayBelongToIt() {
        assertThat(FROM_2012_TO_2015.contains(NEW_YEAR_2012)).isTrue();
        assertThat(FROM_2012_TO_2015.contains(END_OF_2015)).isTrue();
        assertThat(FROM_2012_TO_2015.contains(NEW_YEAR_2012.minusDays(1))).isFalse();
        assertThat(FROM_2012_TO_2015.contains(END_OF_2015.plusDays(1))).isFalse();
    }

    @Test
    void anUnknownStartCountsAsAlwaysThere() {
        var until2015 = Validity.ofYears(Optional.empty(), Optional.of(Year.of(2015)));

        assertThat(until2015.overlaps(Validity.in(Year.of(1900)))).isTrue();
        assertThat(until2015.overlaps(Validity.in(Year.of(2015)))).isTrue();
        assertThat(until2015.overlaps(Validity.in(Year.of(2016)))).isFalse();
    }

    @Test
    void oneDayInCommonIsEnoughToOverlap() {
        assertThat(FROM_2012_TO_2015.overlaps(Validity.from(END_OF_2015))).isTrue();
        assertThat(FROM_2012_TO_2015.overlaps(Validity.from(END_OF_2015.plusDays(1)))).isFalse();
        assertThat(FROM_2012_TO_2015.overlaps(Validity.ALWAYS)).isTrue();
    }

    @Test
    void nothingEndsBeforeItBegan() {
        assertThatThrownBy(() -> Validity.of(END_OF_2015, NEW_YEAR_2012))
                .hasMessageContaining("2012-01-01");
    }
}
