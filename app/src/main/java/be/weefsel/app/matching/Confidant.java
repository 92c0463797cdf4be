package be.weefsel.app.matching;

import java.time.Instant;
import java.util.Optional;

/// An actor whom the company allows to read the confidential detail.
///
/// @param organisation key
/// @param acceptedAt when somebody of it accepted confidentiality; until then nobody of it reads
///   anything
public record Confidant(String organisation, Instant allowedAt, Optional<Instant> acceptedAt) {
    public boolean hasAccepted() {
        return acceptedAt.isPresent();
    }
}
