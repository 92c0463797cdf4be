package be.weefsel.app.platform.oidc;

import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a provider says of a person. Blank is what it does not say.
///
/// @param subject under which the provider knows her
/// @param verifiedEmail only when the provider checked it
/// @param organisationNumber of the organisation for which she signs in; blank for a citizen
record Attested(
        String issuer,
        String subject,
        String name,
        String verifiedEmail,
        String organisationNumber,
        String organisationName)
        implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    static Attested of(OidcSettings settings, Map<String, Object> claims) {
        var names = settings.claims();
        var isCitizen = text(claims, names.capacity()).equals(names.citizen());
        return new Attested(
                settings.issuer(),
                text(claims, names.subject()),
                Stream.of(names.givenName(), names.familyName())
                        .map(name -> text(claims, name))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(" ")),
                Boolean.TRUE.equals(claims.get("email_verified"))
                        ? text(claims, names.email())
                        : "",
                isCitizen ? "" : text(claims, names.organisationNumber()),
                isCitizen ? "" : text(claims, names.organisationName()));
    }

    private static String text(Map<String, Object> claims, String name) {
        return Optional.ofNullable(claims.get(name)).map(Object::toString).orElse("").strip();
    }

    /// How she is called here: what the provider says, or else her address.
    String nameOr(String other) {
        return name.isEmpty() ? other : name;
    }
}
