package be.weefsel.app.actors;

import java.util.Locale;

/// What an organisation does in a collective factory.
public enum MemberRole {
    /// Supports the factory from day to day.
    FACILITATOR,
    /// Called it into being.
    INITIATOR,
    /// Known in public as one of the partners that carry it.
    CORE_PARTNER,
    FUNDER,
    PARTNER,
    /// Across the border of language or state.
    NEIGHBOURING_PARTNER,
    /// Houses the partners.
    HOST,
    /// Was there before under another name.
    PREDECESSOR,
    /// A company that takes part.
    MEMBER;

    /// As it stands in files and the database: `core-partner`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static MemberRole ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
