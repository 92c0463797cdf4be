package be.weefsel.app.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetentionTest {
    /// A Sunday.
    private static final LocalDate LAST = LocalDate.of(2026, 11, 22);

    @Test
    void theNewestOfEachDayAndOfEachWeekStays() {
        var forSixWeeks = Stream.iterate(atNight(LAST), day -> day.minusDays(1)).limit(42).toList();

        assertThat(new Retention(3, 4).kept(forSixWeeks))
                .containsExactlyInAnyOrder(
                        // Three days, of which the Sunday also stands for its week,
                        atNight(LAST),
                        atNight(LAST.minusDays(1)),
                        atNight(LAST.minusDays(2)),
                        // and the Sundays of three weeks before.
                        atNight(LAST.minusWeeks(1)),
                        atNight(LAST.minusWeeks(2)),
                        atNight(LAST.minusWeeks(3)));
    }

    @Test
    void onADayWithTwoTheLaterOneStays() {
        var noon = LAST.atTime(12, 0);

        assertThat(new Retention(1, 1).kept(List.of(noon, atNight(LAST)))).containsExactly(noon);
    }

    @Test
    void aPauseRemovesNone() {
        var aYearAgo = atNight(LAST.minusYears(1));

        assertThat(new Retention(7, 4).kept(List.of(atNight(LAST), aYearAgo)))
                .containsExactlyInAnyOrder(atNight(LAST), aYearAgo);
        assertThat(new Retention(7, 4).kept(List.of())).isEmpty();
    }

    private static LocalDateTime atNight(LocalDate day) {
        return day.atTime(2, 30);
    }
}
