package be.weefsel.app.platform.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whoever asked for this page: a person who signed in, or a visitor.
public record Reader(Optional<Person> person) {
    public static final Reader VISITOR = new Reader(Optional.empty());

    public Role role() {
        return person.map(Person::role).orElse(Role.VISITOR);
    }

    public boolean is(Role role) {
        return role() == role;
    }

    public boolean actsFor(String organisationKey) {
        return person.filter(p -> p.actsFor(organisationKey)).isPresent();
    }

    public boolean manages(String organisationKey) {
        return person.filter(p -> p.manages(organisationKey)).isPresent();
    }

    /// Keys of the organisations for which the reader acts.
    public List<String> organisations() {
        return person.map(Person::organisations).orElse(List.of());
    }

    public Set<Seat> seats() {
        return person.map(Person::seats).orElse(Set.of());
    }

    /// In the core group or the control group of this factory.
    public boolean hasSeatIn(String cluster) {
        return seats().stream().anyMatch(seat -> seat.cluster().equals(cluster));
    }

    /// The person who reads.
    ///
    /// @throws IllegalStateException for a visitor: a page that needs a person is not open to
    ///   visitors
    public Person signedIn() {
        return person.orElseThrow(() ->
                new IllegalStateException(
                        "This needs a person who signed in, but a visitor is reading."));
    }
}
