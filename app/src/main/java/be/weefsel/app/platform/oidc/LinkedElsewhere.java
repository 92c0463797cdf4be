package be.weefsel.app.platform.oidc;

import be.weefsel.app.platform.account.WayIn;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.text.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Signing in elsewhere, on the account page: for who is not linked yet.
@Component
class LinkedElsewhere implements WayIn {
    private final Elsewhere elsewhere;
    private final IdentityStore identities;

    LinkedElsewhere(Elsewhere elsewhere, IdentityStore identities) {
        this.elsewhere = elsewhere;
        this.identities = identities;
    }

    @Override
    public Optional<Told> of(Person person, Texts texts) {
        return elsewhere
                .settings()
                .filter(there -> !identities.isLinked(person.id(), there.issuer()))
                .map(there ->
                        new Told(
                                texts.of("platform.elsewhere.link", there.name()),
                                "/account/linking"));
    }
}
