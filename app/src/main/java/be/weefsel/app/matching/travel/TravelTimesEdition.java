package be.weefsel.app.matching.travel;

import java.time.Instant;
import java.util.List;

/// A table of travel times as somebody gave it.
///
/// @param times none when drives are estimated from then on
public record TravelTimesEdition(long number, Instant at, List<TravelTime> times) {
    public TravelTimesEdition {
        times = List.copyOf(times);
    }
}
