package be.weefsel.app.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/// In the demonstration everything happens at half past nine.
@Component
class Mornings {
    private static final LocalTime HALF_PAST_NINE = LocalTime.of(9, 30);

    private final Clock clock;

    Mornings(Clock clock) {
        this.clock = clock;
    }

    Clock of(LocalDate day) {
        return Clock.fixed(
                day.atTime(HALF_PAST_NINE).atZone(clock.getZone()).toInstant(), clock.getZone());
    }
}
