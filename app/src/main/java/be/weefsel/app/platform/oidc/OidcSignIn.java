package be.weefsel.app.platform.oidc;

import be.weefsel.app.platform.page.Frames;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Component;

/// How signing in elsewhere begins and ends, for Spring Security.
@Component
public class OidcSignIn {
    private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);

    /// What went wrong, by Spring Security's word for it. Everything else has failed.
    private static final Map<String, String> REASONS =
            Map.of(
                    "access_denied",
                    "denied",
                    "authorization_request_not_found",
                    "expired",
                    "invalid_state_parameter",
                    "expired",
                    Arrival.Why.BLOCKED.code(),
                    Arrival.Why.BLOCKED.code(),
                    Arrival.Why.LINKED_OTHERWISE.code(),
                    Arrival.Why.LINKED_OTHERWISE.code());

    private final Elsewhere elsewhere;
    private final PeopleFromElsewhere peopleFromElsewhere;
    private final People people;
    private final Clock clock;

    OidcSignIn(
            Elsewhere elsewhere,
            PeopleFromElsewhere peopleFromElsewhere,
            People people,
            Clock clock) {
        this.elsewhere = elsewhere;
        this.peopleFromElsewhere = peopleFromElsewhere;
        this.people = people;
        this.clock = clock;
    }

    /// Whether people can sign in elsewhere in this network.
    public boolean isOffered() {
        return elsewhere.settings().isPresent();
    }

    public void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage("/sign-in")
                .clientRegistrationRepository(elsewhere)
                .authorizedClientRepository(new NoTokens())
                .userInfoEndpoint(who -> who.oidcUserService(peopleFromElsewhere))
                .successHandler(this::signedIn)
                .failureHandler(OidcSignIn::refused);
    }

    private void signedIn(
            HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        var id = Long.parseLong(who.getName());
        people.keepSignIn(id, clock.instant());
        var language = people.findPerson(id).map(Person::language).orElse(Language.NL);
        response.sendRedirect("/%s/today".formatted(language.code()));
    }

    private static void refused(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        var code =
                failure instanceof OAuth2AuthenticationException known
                        ? known.getError().getErrorCode()
                        : "";
        var language = Frames.languageOf(request.getRequestURI(), request).code();
        if (code.equals(PeopleFromElsewhere.ADDRESS_NEEDED)) {
            response.sendRedirect("/%s/sign-in/address".formatted(language));
            return;
        }
        LOG.info("Signing in elsewhere failed ({}).", code);
        response.sendRedirect(
                "/%s/sign-in?elsewhere=%s"
                        .formatted(language, REASONS.getOrDefault(code, "failed")));
    }
}
