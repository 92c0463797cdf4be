package be.weefsel.engine.matching;

import java.time.LocalDate;
import java.util.Optional;

/// The days on which something is on offer.
///
/// @param opens the first day; empty when it was there as long as anyone knows
/// @param closes the first day on which it is gone; empty when no end is known
public record OpenPeriod(Optional<LocalDate> opens, Optional<LocalDate> closes) {
    public static final OpenPeriod ALWAYS = new OpenPeriod(Optional.empty(), Optional.empty());

    public OpenPeriod {
        if (opens.isPresent() && closes.isPresent() && !opens.get().isBefore(closes.get())) {
            throw new IllegalArgumentException(
                    "An offer that opens on (%s) must close later than (%s)."
                            .formatted(opens.get(), closes.get()));
        }
    }
}
