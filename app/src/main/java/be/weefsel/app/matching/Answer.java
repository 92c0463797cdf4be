package be.weefsel.app.matching;

import be.weefsel.app.platform.text.Passage;
import java.time.Instant;

/// What an expert answered to an introduction.
public sealed interface Answer {
    Instant at();

    record Accepted(Instant at) implements Answer {}

    /// @param words her own; may be empty unless the reason needs them
    record Declined(Instant at, DeclineReason reason, Passage words) implements Answer {
        public Declined {
            if (reason.needsWords() && words.text().isBlank()) {
                throw new IllegalArgumentException(
                        "Declining with reason (%s) needs words.".formatted(reason));
            }
        }
    }
}
