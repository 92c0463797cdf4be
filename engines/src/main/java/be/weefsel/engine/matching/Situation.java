package be.weefsel.engine.matching;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// What changes from day to day while the supplies stay the same.
///
/// @param day the day for which help is sought
/// @param placesTaken open introductions by supply id; a supply that is not listed has none
/// @param setAside ids of supplies that somebody judged not to fit this demand
/// @param outcomes by owner
public record Situation(
        LocalDate day,
        Map<String, Integer> placesTaken,
        Set<String> setAside,
        Map<String, PastOutcomes> outcomes) {
    public Situation {
        setAside = Set.copyOf(setAside);
        outcomes = Map.copyOf(outcomes);
        placesTaken = Sorted.map(placesTaken);
        placesTaken.forEach((supply, taken) -> {
            if (taken < 0) {
                throw new IllegalArgumentException(
                        "The places taken (%s) of supply (%s) must be 0 or more."
                                .formatted(taken, supply));
            }
        });
    }

    /// A day on which every place is free and nothing happened before.
    public static Situation on(LocalDate day) {
        return new Situation(day, Map.of(), Set.of(), Map.of());
    }

    public int placesTakenOf(Supply supply) {
        return placesTaken.getOrDefault(supply.id(), 0);
    }
}
