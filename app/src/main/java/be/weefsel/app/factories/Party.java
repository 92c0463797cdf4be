package be.weefsel.app.factories;

import be.weefsel.app.actors.OrganisationKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private static final Map<OrganisationKind, Party> BY_KIND =
            Map.ofEntries(
                    Map.entry(OrganisationKind.LEAD_PLANT, LEAD_PLANTS),
                    Map.entry(OrganisationKind.SME, SMES),
                    Map.entry(OrganisationKind.STARTER, STARTERS),
                    Map.entry(OrganisationKind.HIGHER_EDUCATION, EDUCATION),
                    Map.entry(OrganisationKind.EDUCATION, EDUCATION),
                    Map.entry(OrganisationKind.FEDERATION, EMPLOYERS),
                    Map.entry(OrganisationKind.EMPLOYERS_ORGANISATION, EMPLOYERS),
                    Map.entry(OrganisationKind.GOVERNMENT_LOCAL, LOCAL_GOVERNMENT),
                    Map.entry(OrganisationKind.GOVERNMENT_PROVINCIAL, PROVINCIAL_GOVERNMENT),
                    Map.entry(OrganisationKind.GOVERNMENT_REGIONAL, REGIONAL_GOVERNMENT));

    /// Of other kinds, also of the network's own, no more is known than their side: knowledge and
    /// services have one party each; of companies and governments nobody can say which.
    public static Party of(OrganisationKind kind) {
        return Optional.ofNullable(BY_KIND.get(kind))
                .orElseGet(() ->
                        switch (kind.side()) {
                            case KNOWLEDGE -> KNOWLEDGE;
                            case SERVICE -> SERVICES;
                            case COMPANY, GOVERNMENT -> OTHERS;
                        });
    }

    /// Those that a coalition is incomplete without.
    public static List<Party> needed() {
        return Arrays.stream(values()).filter(party -> party != OTHERS).toList();
    }
}
