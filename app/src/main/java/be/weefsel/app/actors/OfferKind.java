package be.weefsel.app.actors;

import java.util.Locale;

/// What an organisation has to give.
public enum OfferKind {
    /// Laboratory or test infrastructure.
    LAB,
    EXPERTISE,
    TRAINING,
    SERVICE,
    /// Room to work or to grow.
    SPACE;

    /// As it stands in files, addresses and the database.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static OfferKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
