package be.weefsel.app.platform.oidc;

import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Readers;
import java.util.Optional;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/// Gives Spring Security the person here behind whom a provider attests.
@Component
public class PeopleFromElsewhere implements OAuth2UserService<OidcUserRequest, OidcUser> {
    static final String ADDRESS_NEEDED = "address-needed";

    private final OidcUserService attestations = new OidcUserService();
    private final Elsewhere elsewhere;
    private final Arrivals arrivals;
    private final Readers readers;
    private final Visit visit;

    PeopleFromElsewhere(Elsewhere elsewhere, Arrivals arrivals, Readers readers, Visit visit) {
        this.elsewhere = elsewhere;
        this.arrivals = arrivals;
        this.readers = readers;
        this.visit = visit;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var settings = elsewhere.settings().orElseThrow();
        var attested = Attested.of(settings, attestations.loadUser(request).getClaims());
        return switch (arrivals.arrive(attested, whoAsksForLink(), visit.language())) {
            case Arrival.Known(var person) -> new SignedInElsewhere(person.id());
            case Arrival.AddressNeeded _ -> {
                visit.needsAddress(attested);
                throw refused(ADDRESS_NEEDED);
            }
            case Arrival.Refused(var why) -> throw refused(why.code());
        };
    }

    /// Only when it is she who is signed in.
    private Optional<Person> whoAsksForLink() {
        return visit.takeWhoAsksForLink()
                .flatMap(id -> readers.current().person().filter(person -> person.id() == id));
    }

    private static OAuth2AuthenticationException refused(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code));
    }
}
