package be.weefsel.app.platform.account;

import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.people.Seat;
import be.weefsel.app.platform.text.Language;
import java.util.Optional;
import java.util.Set;

/// Who is to be invited, as it was filled in.
///
/// @param role empty when none was chosen
/// @param organisation key; empty for who acts for none
/// @param seats in core groups and control groups
public record Invitation(
        String name,
        String email,
        Language language,
        Optional<Role> role,
        Optional<String> organisation,
        Set<Seat> seats) {
    public Invitation {
        name = name.strip();
        email = email.strip();
        seats = Set.copyOf(seats);
    }
}
