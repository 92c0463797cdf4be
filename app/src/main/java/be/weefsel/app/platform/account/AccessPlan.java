package be.weefsel.app.platform.account;

import be.weefsel.app.platform.people.Affiliation;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.people.Seat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody is to be from now on, as it was filled in.
///
/// @param kept organisations for which she acts already, and as what
/// @param added key of one more
public record AccessPlan(
        Role role, List<Affiliation> kept, Optional<String> added, Set<Seat> seats) {
    public AccessPlan {
        kept = List.copyOf(kept);
        seats = Set.copyOf(seats);
    }

    Set<String> organisations() {
        return Stream.concat(kept.stream().map(Affiliation::organisation), added.stream())
                .collect(Collectors.toSet());
    }
}
