package be.weefsel.app.factories;

import be.weefsel.app.actors.OrganisationKind;
import java.util.Arrays;
import java.util.List;

/// The parties of a coalition. Together they make it complete: companies, knowledge, education,
/// services and all levels of government complement each other.
public enum Party {
    LEAD_PLANTS,
    SMES,
    STARTERS,
    KNOWLEDGE,
    EDUCATION,
    SERVICES,
    EMPLOYERS,
    LOCAL_GOVERNMENT,
    PROVINCIAL_GOVERNMENT,
    REGIONAL_GOVERNMENT,
    /// Welcome, but a coalition is complete without them.
    OTHERS;

    public static Party of(OrganisationKind kind) {
        return switch (kind) {
            case LEAD_PLANT -> LEAD_PLANTS;
            case SME -> SMES;
            case STARTER -> STARTERS;
            case KNOWLEDGE_CENTRE, COMPETENCE_POLE -> KNOWLEDGE;
            case HIGHER_EDUCATION, EDUCATION -> EDUCATION;
            case SERVICE_PROVIDER, BUSINESS_CENTRE -> SERVICES;
            case FEDERATION, EMPLOYERS_ORGANISATION -> EMPLOYERS;
            case GOVERNMENT_LOCAL -> LOCAL_GOVERNMENT;
            case GOVERNMENT_PROVINCIAL -> PROVINCIAL_GOVERNMENT;
            case GOVERNMENT_REGIONAL -> REGIONAL_GOVERNMENT;
            case COMPANY, CROSS_BORDER_BODY, GOVERNMENT_EUROPEAN -> OTHERS;
        };
    }

    /// Those that a coalition is incomplete without.
    public static List<Party> needed() {
        return Arrays.stream(values()).filter(party -> party != OTHERS).toList();
    }
}
