package be.weefsel.app.actors;

import be.weefsel.app.vocabulary.Keys;
import be.weefsel.app.vocabulary.Kind;
import be.weefsel.app.vocabulary.Side;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Locale;

/// What an organisation is in the network. The network may have kinds of its own beside those that
/// have a name here ([ActorKinds]).
///
/// @param code as it stands in files, addresses and the database: `lead-plant`
public record OrganisationKind(String code, Side side) {
    public static final OrganisationKind LEAD_PLANT = company("lead-plant");
    public static final OrganisationKind SME = company("sme");
    public static final OrganisationKind STARTER = company("starter");
    public static final OrganisationKind COMPANY = company("company");
    public static final OrganisationKind KNOWLEDGE_CENTRE = knowledge("knowledge-centre");
    public static final OrganisationKind HIGHER_EDUCATION = knowledge("higher-education");
    public static final OrganisationKind EDUCATION = knowledge("education");
    public static final OrganisationKind COMPETENCE_POLE = knowledge("competence-pole");
    public static final OrganisationKind SERVICE_PROVIDER = service("service-provider");
    public static final OrganisationKind BUSINESS_CENTRE = service("business-centre");
    public static final OrganisationKind FEDERATION = service("federation");
    public static final OrganisationKind EMPLOYERS_ORGANISATION = service("employers-organisation");
    public static final OrganisationKind GOVERNMENT_LOCAL = government("government-local");
    public static final OrganisationKind GOVERNMENT_PROVINCIAL =
            government("government-provincial");
    public static final OrganisationKind GOVERNMENT_REGIONAL = government("government-regional");
    public static final OrganisationKind GOVERNMENT_EUROPEAN = government("government-european");
    public static final OrganisationKind CROSS_BORDER_BODY = government("cross-border-body");

    /// Those that Weefsel brings.
    static final List<OrganisationKind> BUILT_IN =
            List.of(
                    LEAD_PLANT,
                    SME,
                    STARTER,
                    COMPANY,
                    KNOWLEDGE_CENTRE,
                    HIGHER_EDUCATION,
                    EDUCATION,
                    COMPETENCE_POLE,
                    SERVICE_PROVIDER,
                    BUSINESS_CENTRE,
                    FEDERATION,
                    EMPLOYERS_ORGANISATION,
                    GOVERNMENT_LOCAL,
                    GOVERNMENT_PROVINCIAL,
                    GOVERNMENT_REGIONAL,
                    GOVERNMENT_EUROPEAN,
                    CROSS_BORDER_BODY);

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public OrganisationKind {
        Keys.check(code);
    }

    private static OrganisationKind company(String code) {
        return new OrganisationKind(code, Side.COMPANY);
    }

    private static OrganisationKind knowledge(String code) {
        return new OrganisationKind(code, Side.KNOWLEDGE);
    }

    private static OrganisationKind service(String code) {
        return new OrganisationKind(code, Side.SERVICE);
    }

    private static OrganisationKind government(String code) {
        return new OrganisationKind(code, Side.GOVERNMENT);
    }

    /// @throws IllegalArgumentException when Weefsel brings no such kind
    public static OrganisationKind builtIn(String code) {
        return BUILT_IN.stream()
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "Weefsel brings no kind of organisation (%s).".formatted(code)));
    }

    static OrganisationKind of(Kind kind) {
        return new OrganisationKind(kind.code(), kind.side().orElseThrow());
    }

    /// As the audit log kept it before networks had kinds of their own: `LEAD_PLANT`.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OrganisationKind ofConstant(String constant) {
        return builtIn(constant.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @JsonIgnore
    public boolean isCompany() {
        return side == Side.COMPANY;
    }
}
