package be.weefsel.app.platform.passkey;

import be.weefsel.app.platform.account.WayIn;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.text.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Passkeys, on the account page.
@Component
class PasskeysOfPerson implements WayIn {
    private final PasskeyStore passkeys;

    PasskeysOfPerson(PasskeyStore passkeys) {
        this.passkeys = passkeys;
    }

    @Override
    public Optional<Told> of(Person person, Texts texts) {
        return Optional.of(
                new Told(
                        texts.of("platform.passkey.link", passkeys.passkeysOf(person.id()).size()),
                        "/account/passkeys"));
    }
}
