package be.weefsel.app.matching.allocation;

import java.util.Locale;

/// Where a partner is, seen from the company that asks.
public enum Side {
    OWN_COUNTRY,
    ACROSS_THE_BORDER;

    /// As in the keys of sentences.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
