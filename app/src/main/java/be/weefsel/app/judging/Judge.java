package be.weefsel.app.judging;

import be.weefsel.app.platform.people.Person;
import java.time.LocalDate;
import java.util.Optional;

/// Somebody who judges in a round.
///
/// @param number identity, given by the database
/// @param person empty when she has been forgotten; her grades stay
public record Judge(long number, Optional<Person> person, LocalDate namedOn) {
    boolean is(Person other) {
        return person.filter(own -> own.id() == other.id()).isPresent();
    }

    boolean actsFor(String organisation) {
        return person.filter(own -> own.actsFor(organisation)).isPresent();
    }
}
