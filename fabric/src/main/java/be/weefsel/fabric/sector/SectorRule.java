package be.weefsel.fabric.sector;

import java.util.Locale;

/// How units are counted by sector.
public enum SectorRule {
    /// Rule A: each unit in one sector. Good for labels.
    SINGLE,
    /// Rule B: each unit spread evenly over the sectors of its main activities. Good for counting
    /// firms.
    FRACTIONAL,
    /// Rule C: only units that are employers, by what they do for social security. Good for
    /// counting employers.
    EMPLOYERS;

    /// Raised when a rule gives other sectors than before, so that figures can say which they are
    /// of.
    public static final int EDITION = 1;

    /// As it stands in files and on the command line.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
