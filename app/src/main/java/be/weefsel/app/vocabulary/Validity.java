package be.weefsel.app.vocabulary;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/// The time in which something holds, both days included. An end that is open, or not known, counts
/// as "always was" and "still is".
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    public Validity {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    "The end (%s) comes before the start (%s).".formatted(to.get(), from.get()));
        }
    }

    public static Validity from(LocalDate from) {
        return new Validity(Optional.of(from), Optional.empty());
    }

    public static Validity of(LocalDate from, LocalDate to) {
        return new Validity(Optional.of(from), Optional.of(to));
    }

    /// From the first day of one year to the last day of another, as sources often tell it.
    public static Validity ofYears(Optional<Year> first, Optional<Year> last) {
        return new Validity(
                first.map(year -> year.atDay(1)), last.map(year -> year.atDay(year.length())));
    }

    /// One whole year.
    public static Validity in(Year year) {
        return ofYears(Optional.of(year), Optional.of(year));
    }

    public boolean contains(LocalDate date) {
        return from.filter(date::isBefore).isEmpty() && to.filter(date::isAfter).isEmpty();
    }

    public boolean overlaps(Validity other) {
        return startsInTimeFor(other) && other.startsInTimeFor(this);
    }

    private boolean startsInTimeFor(Validity other) {
        return from.isEmpty() || other.to.isEmpty() || !from.get().isAfter(other.to.get());
    }
}
