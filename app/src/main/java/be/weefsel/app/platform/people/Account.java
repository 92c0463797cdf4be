package be.weefsel.app.platform.people;

import java.time.Instant;
import java.util.Optional;

/// A person, and how she gets in.
///
/// @param hasPassword false until she chose one, after her invitation
/// @param signedInAt when she last signed in
/// @param blockedAt since when she cannot get in
public record Account(
        Person person,
        boolean hasPassword,
        Optional<Instant> signedInAt,
        Optional<Instant> blockedAt) {
    public boolean isBlocked() {
        return blockedAt.isPresent();
    }
}
