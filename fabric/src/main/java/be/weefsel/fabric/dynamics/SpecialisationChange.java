package be.weefsel.fabric.dynamics;

/// A sector in which an area became specialised, or no longer is.
///
/// @param entered or left
/// @param quotientBefore location quotient; `NaN` where it does not exist
/// @param countBefore how much of it there was
public record SpecialisationChange(
        String area,
        String sector,
        boolean entered,
        double quotientBefore,
        double quotientAfter,
        double countBefore,
        double countAfter) {}
