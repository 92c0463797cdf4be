package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.account.AccessPlan;
import be.weefsel.app.platform.people.Affiliation;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.people.Seat;
import be.weefsel.app.platform.people.Standing;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/// Reads what somebody is to be.
final class AccessForm {
    private AccessForm() {}

    static AccessPlan read(MultiValueMap<String, String> typed, Person person) {
        return new AccessPlan(
                first(typed, "role").flatMap(AccessForm::findRole).orElse(person.role()),
                person.affiliations().stream().flatMap(one -> kept(typed, one)).toList(),
                first(typed, "organisation"),
                seats(typed.getOrDefault("seat", List.of())));
    }

    /// The name of the field that asks as what somebody acts for an organisation.
    static String standingField(String organisation) {
        return "standing-" + organisation;
    }

    /// As it is when nothing was filled in; nothing when what was filled in is no standing: she no
    /// longer acts for it.
    private static Stream<Affiliation> kept(
            MultiValueMap<String, String> typed, Affiliation affiliation) {
        var field = standingField(affiliation.organisation());
        if (!typed.containsKey(field)) {
            return Stream.of(affiliation);
        }
        return first(typed, field)
                .flatMap(Standing::findByCode)
                .map(standing -> new Affiliation(affiliation.organisation(), standing))
                .stream();
    }

    static Set<Seat> seats(Collection<String> codes) {
        return codes.stream()
                .map(Seat::findByCode)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    static Optional<Role> findRole(String code) {
        return Arrays.stream(Role.values()).filter(role -> role.code().equals(code)).findFirst();
    }

    static Optional<String> given(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    private static Optional<String> first(MultiValueMap<String, String> typed, String field) {
        return Optional.ofNullable(typed.getFirst(field)).flatMap(AccessForm::given);
    }
}
