package be.weefsel.app.platform.oidc;

import be.weefsel.app.platform.CannotStart;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where people may sign in besides here, as the environment says. What is not said is as ACM/IDM,
/// the access management of Flanders, has it.
///
/// @param issuer address of the provider; it tells everything else about itself
/// @param name of the provider, as people know it
/// @param claims how the provider calls what it tells about a person
public record OidcSettings(
        String issuer,
        String clientId,
        String clientSecret,
        String name,
        Set<String> scopes,
        ClaimNames claims) {
    private static final String PREFIX = "WEEFSEL_OIDC_";

    /// @param capacity in which somebody signs in; [#citizen] when she does so for nobody but
    ///   herself
    public record ClaimNames(
            String subject,
            String givenName,
            String familyName,
            String email,
            String organisationNumber,
            String organisationName,
            String capacity,
            String citizen) {}

    /// The environment, by the names of its variables.
    @FunctionalInterface
    public interface Variables {
        @Nullable String get(String name);
    }

    /// Empty when people sign in here only.
    ///
    /// @throws CannotStart when something is missing, or more is asked than may be known
    static Optional<OidcSettings> find(Variables variables) {
        return given(variables, "ISSUER")
                .map(issuer ->
                        new OidcSettings(
                                issuer,
                                required(variables, "CLIENT_ID"),
                                required(variables, "CLIENT_SECRET"),
                                given(variables, "NAME").orElse("ACM/IDM"),
                                scopes(given(variables, "SCOPES").orElse("openid profile vo")),
                                claims(variables)));
    }

    private static ClaimNames claims(Variables variables) {
        return new ClaimNames(
                given(variables, "CLAIM_SUBJECT").orElse("sub"),
                given(variables, "CLAIM_GIVEN_NAME").orElse("given_name"),
                given(variables, "CLAIM_FAMILY_NAME").orElse("family_name"),
                given(variables, "CLAIM_EMAIL").orElse("email"),
                given(variables, "CLAIM_ORGANISATION_NUMBER").orElse("vo_orgcode"),
                given(variables, "CLAIM_ORGANISATION_NAME").orElse("vo_orgnaam"),
                given(variables, "CLAIM_CAPACITY").orElse("vo_doelgroepcode"),
                given(variables, "CITIZEN").orElse("BUR"));
    }

    /// Whoever runs Weefsel needs no national number of anybody.
    private static Set<String> scopes(String typed) {
        var scopes = Set.copyOf(List.of(typed.strip().split("\\s+", -1)));
        if (scopes.stream().anyMatch(scope -> scope.toLowerCase(Locale.ROOT).contains("rrn"))) {
            throw new CannotStart(
                    "WEEFSEL_OIDC_SCOPES (%s) asks for national numbers, which Weefsel never does: leave that scope out."
                            .formatted(typed));
        }
        return scopes;
    }

    private static String required(Variables variables, String name) {
        return given(variables, name)
                .orElseThrow(() ->
                        new CannotStart(
                                "WEEFSEL_OIDC_ISSUER needs %s%s with it.".formatted(PREFIX, name)));
    }

    /// Set but empty means not set.
    private static Optional<String> given(Variables variables, String name) {
        return Optional.ofNullable(variables.get(PREFIX + name)).filter(value -> !value.isBlank());
    }
}
