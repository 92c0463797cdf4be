package be.weefsel.fabric.dynamics;

import java.util.OptionalDouble;
import java.util.stream.LongStream;

/// How the units of a cell changed: after = before + births − deaths + arrivals − departures +
/// switchedIn − switchedOut.
///
/// @param sector empty for all sectors together
/// @param births units whose number was not in the register before
/// @param deaths units whose number no longer is in it
/// @param arrivals units that came from another area, or were not counted before: without an
///   address, or outside the population
/// @param departures units that went, or are not counted any more
/// @param switchedIn units that were in the area already, in another sector
/// @param switchedOut units that still are in the area, in another sector
/// @param naturalUnits how many of natural persons were or are among the units
/// @param naturalChanges of all these changes, those of units of natural persons
public record UnitFlows(
        String area,
        String sector,
        long before,
        long after,
        long births,
        long deaths,
        long arrivals,
        long departures,
        long switchedIn,
        long switchedOut,
        long naturalUnits,
        long naturalChanges) {
    private static final int THRESHOLD = 4;

    /// As a share of what there was before; empty when there was nothing.
    public OptionalDouble growth() {
        return before == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) (after - before) / before);
    }

    /// Whether the numbers would tell of single natural persons: there are some among the units and
    /// one of both counts lies between 1 and 3, or there are some among the changes and the number
    /// of one of these does.
    public boolean tellsOfPersons() {
        boolean fewUnits = naturalUnits > 0 && hasFew(before, after);
        return fewUnits
                || (naturalChanges > 0
                        && hasFew(births, deaths, arrivals, departures, switchedIn, switchedOut));
    }

    private static boolean hasFew(long... counts) {
        return LongStream.of(counts).anyMatch(count -> count > 0 && count < THRESHOLD);
    }
}
