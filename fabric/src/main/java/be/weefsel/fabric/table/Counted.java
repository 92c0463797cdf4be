package be.weefsel.fabric.table;

import java.util.Locale;

/// What is counted.
public enum Counted {
    /// Establishment units: a company at a place.
    UNITS,
    /// Units that are employers for social security.
    EMPLOYERS,
    /// Enterprises with at least one unit in the cell.
    FIRMS,
    /// Jobs at the units, as far as they are known.
    JOBS;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
