package be.weefsel.fabric.table;

import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.sector.TieRule;

/// Which table is wanted. Equal queries on the same edition give equal tables.
///
/// @param areaLevel `municipality`, `arrondissement`, `province`, `region`, `country` or the key of
///   an area set
/// @param areasIn key of the area whose areas are wanted
/// @param reference key of the larger area with which they are compared
/// @param sectorLevel digits of the classification, 2..5
public record TableQuery(
        Counted of,
        String areaLevel,
        String areasIn,
        String reference,
        int sectorLevel,
        SectorRule rule,
        TieRule tie,
        Population population) {
    public TableQuery {
        if (sectorLevel < 2 || sectorLevel > 5) {
            throw new IllegalArgumentException(
                    "The sector level (%s) is 2 to 5 digits.".formatted(sectorLevel));
        }
    }

    /// The same of one area, with sectors of so many digits.
    ///
    /// @param level of the area
    /// @param area its key
    public TableQuery of(String level, String area, int digits) {
        return new TableQuery(of, level, area, reference, digits, rule, tie, population);
    }
}
