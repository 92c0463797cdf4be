package be.weefsel.app.matching;

import be.weefsel.app.platform.text.Passage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A day on which somebody asks how it goes with a question.
///
/// @param uid by which calendars know it, also after it was moved
/// @param question key
/// @param moves how often it was moved to another day
/// @param changedAt when it was planned, or last moved
/// @param doneAt empty while it is still to be done
public record FollowUp(
        long id,
        UUID uid,
        String question,
        LocalDate due,
        Passage note,
        int moves,
        Instant changedAt,
        Optional<Instant> doneAt) {

    public boolean isOpen() {
        return doneAt.isEmpty();
    }

    public boolean isDue(LocalDate today) {
        return isOpen() && !due.isAfter(today);
    }
}
