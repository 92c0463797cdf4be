package be.weefsel.app.vocabulary;

import java.util.Locale;

/// The natural dyes of the cloth. Each collective factory owns one in every chart, list and map.
public enum ThreadColour {
    INDIGO,
    MADDER,
    WELD,
    SEA,
    FLAX,
    WALNUT;

    /// As it stands in files, the database and the names of styles.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ThreadColour ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
