package be.weefsel.fabric.chain;

import java.util.Locale;

/// Whether an area has a link of a chain.
public enum Presence {
    /// More than its size lets expect: a location quotient of 1 or more.
    STRONG,
    /// Some, but less than expected.
    THIN,
    /// No units.
    MISSING,
    /// Too few to be told: it would tell of single persons or enterprises.
    WITHHELD;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
