package be.weefsel.app.platform.people;

import be.weefsel.app.platform.text.Language;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Someone with an account.
///
/// @param id number given by the database
/// @param email where mail goes, and the name to sign in with; unique, lower case
/// @param language in which this person reads mail and pages by default
/// @param organisation key of the organisation this person acts for; a plain key, because
///   organisations live further from the source than people
/// @param seats in core groups and control groups, in order
public record Person(
        long id,
        String email,
        String name,
        Language language,
        Role role,
        Optional<String> organisation,
        Set<Seat> seats) {
    public Person {
        seats = Collections.unmodifiableSet(new TreeSet<>(seats));
    }

    public boolean actsFor(String organisationKey) {
        return organisation.filter(organisationKey::equals).isPresent();
    }
}
