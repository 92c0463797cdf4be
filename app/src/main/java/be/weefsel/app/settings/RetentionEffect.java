package be.weefsel.app.settings;

/// What goes within a day and does not come back.
public record RetentionEffect(int letters, int accounts) {
    boolean isNothing() {
        return letters == 0 && accounts == 0;
    }

    /// Whoever confirms says what she was told.
    String fingerprint() {
        return "%d-%d".formatted(letters, accounts);
    }
}
