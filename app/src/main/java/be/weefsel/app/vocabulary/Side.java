package be.weefsel.app.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The sides that a coalition is made of.
public enum Side {
    COMPANY,
    KNOWLEDGE,
    SERVICE,
    GOVERNMENT;

    /// As it stands in forms and the database.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Side> findByCode(String code) {
        return Arrays.stream(values()).filter(side -> side.code().equals(code)).findFirst();
    }

    public static Side ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
