package be.weefsel.app.judging;

import java.time.LocalDate;
import java.util.Optional;

/// A round of judging.
///
/// @param number identity and address, given by the database
/// @param depth so many of the best offers of each ranker are judged
/// @param closedOn empty while judges can grade
public record Round(
        long number, String name, int depth, LocalDate openedOn, Optional<LocalDate> closedOn) {
    public boolean isOpen() {
        return closedOn.isEmpty();
    }
}
