package be.weefsel.engine.matching;

import java.util.Map;
import java.util.Optional;

/// How many minutes the drive between two towns takes, where somebody knows better than
/// [Place#minutesTo].
///
/// @param minutes 0 or more; a journey that is known in one direction takes as long in the other
public record TravelTable(Map<Journey, Double> minutes) {
    /// Knows of no journey.
    public static final TravelTable EMPTY = new TravelTable(Map.of());

    /// Between two towns.
    public record Journey(String from, String to) {}

    public TravelTable {
        minutes = Map.copyOf(minutes);
        minutes.forEach((journey, it) -> {
            if (!(it >= 0)) {
                throw new IllegalArgumentException(
                        "The drive %s cannot take (%s) minutes.".formatted(journey, it));
            }
        });
    }

    /// Empty when the table does not know.
    public Optional<Double> minutes(Place from, Place to) {
        return Optional.ofNullable(minutes.get(new Journey(from.town(), to.town())))
                .or(() -> Optional.ofNullable(minutes.get(new Journey(to.town(), from.town()))));
    }
}
