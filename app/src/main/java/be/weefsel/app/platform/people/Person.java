package be.weefsel.app.platform.people;

import be.weefsel.app.platform.text.Language;
import java.util.Optional;

/// Someone with an account.
///
/// @param id number given by the database
/// @param email where mail goes, and the name to sign in with; unique, lower case
/// @param language in which this person reads mail and pages by default
/// @param organisation key of the organisation this person acts for; a plain key, because
///   organisations live further from the source than people
public record Person(
        long id,
        String email,
        String name,
        Language language,
        Role role,
        Optional<String> organisation) {

    public boolean actsFor(String organisationKey) {
        return organisation.filter(organisationKey::equals).isPresent();
    }
}
