package be.weefsel.app.actors;

import java.util.Locale;

/// What an organisation is in the network.
public enum OrganisationKind {
    LEAD_PLANT(Side.COMPANY),
    SME(Side.COMPANY),
    STARTER(Side.COMPANY),
    COMPANY(Side.COMPANY),
    KNOWLEDGE_CENTRE(Side.KNOWLEDGE),
    HIGHER_EDUCATION(Side.KNOWLEDGE),
    EDUCATION(Side.KNOWLEDGE),
    COMPETENCE_POLE(Side.KNOWLEDGE),
    SERVICE_PROVIDER(Side.SERVICE),
    BUSINESS_CENTRE(Side.SERVICE),
    FEDERATION(Side.SERVICE),
    EMPLOYERS_ORGANISATION(Side.SERVICE),
    GOVERNMENT_LOCAL(Side.GOVERNMENT),
    GOVERNMENT_PROVINCIAL(Side.GOVERNMENT),
    GOVERNMENT_REGIONAL(Side.GOVERNMENT),
    GOVERNMENT_EUROPEAN(Side.GOVERNMENT),
    CROSS_BORDER_BODY(Side.GOVERNMENT);

    private final Side side;

    OrganisationKind(Side side) {
        this.side = side;
    }

    /// The sides that a coalition is made of.
    public enum Side {
        COMPANY,
        KNOWLEDGE,
        SERVICE,
        GOVERNMENT
    }

    public Side side() {
        return side;
    }

    public boolean isCompany() {
        return side == Side.COMPANY;
    }

    /// As it stands in files, addresses and the database: `lead-plant`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static OrganisationKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
