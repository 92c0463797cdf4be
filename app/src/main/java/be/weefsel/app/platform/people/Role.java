package be.weefsel.app.platform.people;

import java.util.Locale;

/// What someone does in the network. A person has one role; who is not signed in is a visitor. What
/// each sees and does stands in [Visibility] and [Participation].
public enum Role {
    VISITOR,
    COMPANY,
    EXPERT,
    /// Guides companies: does what an expert does, and reads how far all questions have come.
    ADVISER,
    /// Reads figures and changes nothing.
    ANALYST,
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
