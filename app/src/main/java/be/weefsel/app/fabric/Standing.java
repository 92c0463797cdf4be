package be.weefsel.app.fabric;

import be.weefsel.engine.measure.Range;
import java.util.Optional;

/// How much of a sector there is in an area, against what its size lets expect.
///
/// @param count units, firms, employers or jobs; empty when it is withheld, and then so is all that
///   would tell it
/// @param share of the area, 0..1
/// @param reference how much there is in the economy of reference
/// @param measured empty when it does not exist, or is withheld
/// @param isRanked whether there is enough of it to be put in an order
public record Standing(
        String area,
        String sector,
        Optional<Double> count,
        Optional<Double> share,
        double reference,
        Optional<Measured> measured,
        boolean isRanked) {

    /// @param expected the count if the area were as the reference
    /// @param quotient location quotient, 0 or more; 1 is as the reference
    /// @param shrunken the same, drawn to 1 where there is little
    /// @param interval in which the quotient lies with 95 % confidence; empty for jobs, which do
    ///   not come one by one
    public record Measured(
            double expected, double quotient, double shrunken, Optional<Range> interval) {}

    /// By which one orders; those that are not ranked have none.
    public double rank() {
        return isRanked ? measured.map(Measured::shrunken).orElse(0.0) : 0;
    }
}
