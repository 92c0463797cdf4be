package be.weefsel.fabric.relatedness;

import java.util.Locale;

/// In what two sectors are found together.
public enum By {
    /// Activities that the same unit has in the register, main and secondary.
    UNITS,
    /// Activities that the same enterprise has, its own and those of all its units.
    ENTERPRISES,
    /// What the same areas are specialised in.
    AREAS;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
