package be.weefsel.app.platform.people;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/// Gives Spring Security the credentials behind an address. From then on the session knows a person
/// by number only, so that no address of mail stands in it.
@Component
class SignedInPeople implements UserDetailsService {
    private final People people;

    SignedInPeople(People people) {
        this.people = people;
    }

    /// @param email or, for somebody who signed in with a passkey, the number of the person: then
    ///   no password fits
    @Override
    public UserDetails loadUserByUsername(String email) {
        if (!email.isEmpty() && email.chars().allMatch(Character::isDigit)) {
            return withPasskey(email);
        }
        var credentials =
                people.findCredentials(email)
                        .orElseThrow(() ->
                                new UsernameNotFoundException(
                                        "Nobody signs in with that address."));
        return User.withUsername(Long.toString(credentials.person()))
                .password(credentials.passwordHash())
                .roles(credentials.role().name())
                .build();
    }

    private UserDetails withPasskey(String number) {
        return people.findUnblocked(Long.parseLong(number))
                .map(person ->
                        User.withUsername(number).password("").roles(person.role().name()).build())
                .orElseThrow(() -> new UsernameNotFoundException("Nobody has that number."));
    }
}
