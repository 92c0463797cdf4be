package be.weefsel.fabric.sector;

import java.util.Locale;

/// Which of several main activities becomes the one sector of a unit.
///
/// Each rule falls back on the next: `shared` on `frequent`, `frequent` on `smallest`.
public enum TieRule {
    /// The smallest code. Simple and the same for everyone, but it pushes units towards agriculture
    /// and manufacturing, which have the small codes.
    SMALLEST,
    /// Of the class (four digits) with the most activities of the unit.
    FREQUENT,
    /// One that the enterprise has as its own main activity, for social security or else for VAT.
    SHARED;

    /// As it stands in files, in the database and on the command line.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
