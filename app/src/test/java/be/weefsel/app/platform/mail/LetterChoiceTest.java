package be.weefsel.app.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class LetterChoiceTest {
    @Test
    void aDailyDigestGoesAtSevenTheNextTimeItIsSeven() {
        assertThat(due(LetterChoice.DAILY, "2026-11-24T06:59:59+01:00"))
                .isEqualTo(moment("2026-11-24T07:00:00+01:00"));
        assertThat(due(LetterChoice.DAILY, "2026-11-24T07:00:00+01:00"))
                .isEqualTo(moment("2026-11-25T07:00:00+01:00"));
    }

    @Test
    void aWeeklyDigestGoesOnMondayAtSeven() {
        assertThat(due(LetterChoice.WEEKLY, "2026-11-24T09:30:00+01:00"))
                .isEqualTo(moment("2026-11-30T07:00:00+01:00"));
        assertThat(due(LetterChoice.WEEKLY, "2026-11-30T06:00:00+01:00"))
                .isEqualTo(moment("2026-11-30T07:00:00+01:00"));
        assertThat(due(LetterChoice.WEEKLY, "2026-11-30T07:00:00+01:00"))
                .isEqualTo(moment("2026-12-07T07:00:00+01:00"));
    }

    @Test
    void sevenIsSevenInBrusselsAlsoInSummerAndWhenTheClockChanges() {
        assertThat(due(LetterChoice.DAILY, "2026-07-01T12:00:00+02:00"))
                .isEqualTo(moment("2026-07-02T05:00:00Z"));
        assertThat(due(LetterChoice.DAILY, "2026-10-24T12:00:00+02:00"))
                .isEqualTo(moment("2026-10-25T06:00:00Z"));
    }

    @Test
    void withoutADigestEachLetterGoesAtOnce() {
        assertThat(due(LetterChoice.EACH, "2026-11-24T09:30:00+01:00"))
                .isEqualTo(moment("2026-11-24T09:30:00+01:00"));
    }

    private static Instant due(LetterChoice choice, String now) {
        return choice.dueAfter(moment(now));
    }

    private static Instant moment(String written) {
        return ZonedDateTime.parse(written).toInstant();
    }
}
