package be.weefsel.app.platform.people;

import be.weefsel.app.platform.text.Language;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Someone with an account.
///
/// @param id number given by the database
/// @param email where mail goes, and the name to sign in with; unique, lower case
/// @param language in which this person reads mail and pages by default
/// @param affiliations the organisations that this person acts for
/// @param seats in core groups and control groups, in order
public record Person(
        long id,
        String email,
        String name,
        Language language,
        Role role,
        List<Affiliation> affiliations,
        Set<Seat> seats) {
    public Person {
        affiliations = List.copyOf(affiliations);
        seats = Collections.unmodifiableSet(new TreeSet<>(seats));
    }

    /// Keys of the organisations that this person acts for.
    public List<String> organisations() {
        return affiliations.stream().map(Affiliation::organisation).toList();
    }

    public boolean actsFor(String organisation) {
        return organisations().contains(organisation);
    }

    public boolean manages(String organisation) {
        return affiliations.contains(new Affiliation(organisation, Standing.MANAGER));
    }
}
