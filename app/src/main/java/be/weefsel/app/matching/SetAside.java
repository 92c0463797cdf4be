package be.weefsel.app.matching;

import be.weefsel.app.platform.text.Passage;
import java.time.Instant;

/// An offer that the facilitator no longer suggests for a question.
///
/// @param offer key
/// @param reason in her words; never empty
public record SetAside(String offer, Passage reason, Instant at) {
    public SetAside {
        if (reason.text().isBlank()) {
            throw new IllegalArgumentException(
                    "Offer (%s) is set aside without a reason.".formatted(offer));
        }
    }
}
