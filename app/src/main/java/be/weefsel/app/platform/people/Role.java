package be.weefsel.app.platform.people;

import java.util.Locale;

/// What someone does in the network. A person has one role; who is not signed in is a visitor.
public enum Role {
    VISITOR,
    COMPANY,
    EXPERT,
    FACILITATOR,
    ADMINISTRATOR;

    /// As it stands in files and the database.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException when there is no such role
    public static Role ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
