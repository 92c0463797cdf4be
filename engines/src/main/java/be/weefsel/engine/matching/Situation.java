package be.weefsel.engine.matching;

import java.time.LocalDate;
import java.util.Map;

/// What changes from day to day while the supplies stay the same.
///
/// @param day the day for which help is sought
/// @param placesTaken open introductions by supply id; a supply that is not listed has none
public record Situation(LocalDate day, Map<String, Integer> placesTaken) {
    public Situation {
        placesTaken = Sorted.map(placesTaken);
        placesTaken.forEach((supply, taken) -> {
            if (taken < 0) {
                throw new IllegalArgumentException(
                        "The places taken (%s) of supply (%s) must be 0 or more."
                                .formatted(taken, supply));
            }
        });
    }

    /// A day on which every place is free.
    public static Situation on(LocalDate day) {
        return new Situation(day, Map.of());
    }

    public int placesTakenOf(Supply supply) {
        return placesTaken.getOrDefault(supply.id(), 0);
    }
}
