package be.weefsel.app.matching;

import java.util.Locale;

/// Why an expert cannot help. The sentence stands under `matching.decline-reason.`.
public enum DeclineReason {
    NOT_OUR_FIELD,
    NO_TIME,
    TOO_LARGE,
    /// She works for a competitor, or has another interest in it.
    TOO_CLOSE,
    OTHER;

    /// As it stands in forms, files and the database.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException when there is no such reason
    public static DeclineReason ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public boolean needsWords() {
        return this == OTHER;
    }
}
