package be.weefsel.app.platform.token;

import java.time.Duration;
import java.util.Locale;

/// What a token lets somebody do, and for how long.
public enum Purpose {
    /// Choose which letters to get.
    LETTERS(Duration.ofDays(90)),
    /// Choose the first password.
    WELCOME(Duration.ofDays(14)),
    /// Choose another password.
    PASSWORD(Duration.ofHours(1)),
    /// Confirm or correct what stands about an organisation.
    SURVEY(Duration.ofDays(120));

    private final Duration lasts;

    Purpose(Duration lasts) {
        this.lasts = lasts;
    }

    public Duration lasts() {
        return lasts;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
