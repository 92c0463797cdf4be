package be.weefsel.app.vocabulary;

import java.util.Locale;

/// How large an area is: from a whole country to one municipality.
public enum AreaLevel {
    COUNTRY,
    REGION,
    PROVINCE,
    ARRONDISSEMENT,
    MUNICIPALITY;

    /// As it stands in files and the database.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AreaLevel ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
