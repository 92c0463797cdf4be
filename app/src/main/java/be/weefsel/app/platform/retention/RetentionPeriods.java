package be.weefsel.app.platform.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;

/// How long is kept what names people.
///
/// @param letterDays how long a letter stays in the outbox
/// @param blockedMonths how long an account stays after it was blocked
public record RetentionPeriods(int letterDays, int blockedMonths) {
    /// A letter is tried for a day, and who does not get it asks within the week.
    public static final int FEWEST_LETTER_DAYS = 7;

    public static final int MOST_LETTER_DAYS = 365;

    /// Somebody may have been blocked by mistake.
    public static final int FEWEST_BLOCKED_MONTHS = 1;

    public static final int MOST_BLOCKED_MONTHS = 36;

    /// As long as nobody decided.
    public static final RetentionPeriods USUAL = new RetentionPeriods(90, 12);

    public RetentionPeriods {
        if (letterDays < FEWEST_LETTER_DAYS || letterDays > MOST_LETTER_DAYS) {
            throw new IllegalArgumentException(
                    "Letters cannot be kept for (%s) days.".formatted(letterDays));
        }
        if (blockedMonths < FEWEST_BLOCKED_MONTHS || blockedMonths > MOST_BLOCKED_MONTHS) {
            throw new IllegalArgumentException(
                    "Blocked accounts cannot be kept for (%s) months.".formatted(blockedMonths));
        }
    }

    /// Letters that were written before that moment go now.
    public Instant oldestLetter(Clock clock) {
        return clock.instant().minus(Duration.ofDays(letterDays));
    }

    /// Accounts that were blocked before that moment go now.
    public Instant oldestBlocking(Clock clock) {
        return clock.instant()
                .atZone(clock.getZone())
                .minus(Period.ofMonths(blockedMonths))
                .toInstant();
    }
}
