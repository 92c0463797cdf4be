package be.weefsel.app.matching;

import java.util.Locale;

/// How far a question has come.
public enum Stage {
    /// Being written; only the company and the facilitator know of it.
    DRAFT,
    /// Asked, and nobody has been introduced yet.
    OPEN,
    /// At least one actor has been introduced.
    INTRODUCED,
    /// The company has what it needs.
    ANSWERED,
    /// The company no longer asks.
    WITHDRAWN;

    /// As it stands in files and the database.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException when there is no such stage
    public static Stage ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// Whether someone still looks for an answer.
    public boolean isRunning() {
        return this == OPEN || this == INTRODUCED;
    }
}
