package be.weefsel.app.platform.oidc;

import be.weefsel.app.platform.mail.MailSettings;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/// The provider where people may sign in besides here. What it tells about itself is asked when
/// somebody first wants to go there: Weefsel starts also when the provider is away.
@Component
public class Elsewhere implements ClientRegistrationRepository {
    /// Where the browser goes to sign in elsewhere.
    public static final String BEGIN = "/oauth2/authorization/oidc";

    private static final Logger LOG = LoggerFactory.getLogger(Elsewhere.class);
    private static final String ID = "oidc";
    private static final String COMES_BACK_TO = "/login/oauth2/code/" + ID;

    private final Optional<OidcSettings> settings;
    private final MailSettings mail;
    private final AtomicReference<@Nullable ClientRegistration> known = new AtomicReference<>();

    Elsewhere(Environment environment, MailSettings mail) {
        this.settings = OidcSettings.find(environment::getProperty);
        this.mail = mail;
    }

    /// Empty when people sign in here only.
    public Optional<OidcSettings> settings() {
        return settings;
    }

    public Optional<String> name() {
        return settings.map(OidcSettings::name);
    }

    /// Whether people can go there now.
    public boolean isReachable() {
        return findByRegistrationId(ID) != null;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (settings.isEmpty() || !id.equals(ID)) {
            return null;
        }
        var registration = known.get();
        if (registration == null) {
            registration = ask(settings.get());
            known.set(registration);
        }
        return registration;
    }

    private @Nullable ClientRegistration ask(OidcSettings there) {
        try {
            return ClientRegistrations.fromIssuerLocation(there.issuer())
                    .registrationId(ID)
                    .clientId(there.clientId())
                    .clientSecret(there.clientSecret())
                    .clientName(there.name())
                    .scope(List.copyOf(there.scopes()))
                    .userNameAttributeName(there.claims().subject())
                    .redirectUri(mail.url() + COMES_BACK_TO)
                    .clientSettings(
                            ClientRegistration.ClientSettings.builder()
                                    .requireProofKey(true)
                                    .build())
                    .build();
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.warn("The provider of WEEFSEL_OIDC_ISSUER ({}) cannot be reached.", there.issuer());
            return null;
        }
    }
}
