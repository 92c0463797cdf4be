package be.weefsel.app.platform.passkey;

import be.weefsel.app.platform.mail.MailSettings;
import be.weefsel.app.platform.people.People;
import java.net.URI;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.WebAuthnConfigurer;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthentication;
import org.springframework.stereotype.Component;

/// Passkeys, for Spring Security. They work at the address of the pages and nowhere else.
@Component
public class PasskeySignIn {
    private final MailSettings mail;
    private final People people;
    private final Clock clock;

    PasskeySignIn(MailSettings mail, People people, Clock clock) {
        this.mail = mail;
        this.people = people;
        this.clock = clock;
    }

    public void configure(WebAuthnConfigurer<HttpSecurity> passkeys) {
        passkeys.rpName("Weefsel")
                .rpId(URI.create(mail.url()).getHost())
                .allowedOrigins(mail.url())
                .disableDefaultRegistrationPage(true);
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication() instanceof WebAuthnAuthentication who) {
            people.keepSignIn(Long.parseLong(who.getName()), clock.instant());
        }
    }
}
