package be.weefsel.app.platform.mail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// How a person wants to hear what happens.
public enum LetterChoice {
    EACH,
    DAILY,
    WEEKLY,
    NONE;

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /// As it stands in forms and the database.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LetterChoice> findByCode(String code) {
        return Arrays.stream(values()).filter(choice -> choice.code().equals(code)).findFirst();
    }

    public boolean isDigest() {
        return this == DAILY || this == WEEKLY;
    }

    /// When something that happened just now is told: at once, the next morning at seven, or on
    /// Monday morning at seven.
    public Instant dueAfter(Instant now) {
        return switch (this) {
            case EACH, NONE -> now;
            case DAILY -> nextMorning(now, _ -> true);
            case WEEKLY -> nextMorning(now, day -> day.getDayOfWeek() == DayOfWeek.MONDAY);
        };
    }

    private static Instant nextMorning(Instant now, Predicate<LocalDate> isRightDay) {
        var today = now.atZone(ZONE).toLocalDate();
        return today.datesUntil(today.plusDays(8))
                .filter(isRightDay)
                .map(day -> day.atTime(MORNING).atZone(ZONE).toInstant())
                .filter(now::isBefore)
                .findFirst()
                .orElseThrow();
    }
}
