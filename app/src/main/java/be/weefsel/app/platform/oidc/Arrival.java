package be.weefsel.app.platform.oidc;

import be.weefsel.app.platform.people.Person;
import java.util.Locale;

/// What became of somebody who signed in elsewhere.
sealed interface Arrival {
    record Known(Person person) implements Arrival {}

    /// Nobody here yet, and the provider does not say where mail goes: we ask her.
    record AddressNeeded() implements Arrival {}

    record Refused(Why why) implements Arrival {}

    /// Each has a sentence on the sign-in page.
    enum Why {
        BLOCKED,
        /// Linked with somebody else here, or this person with somebody else there.
        LINKED_OTHERWISE;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
