package be.weefsel.app.judging;

import java.time.Instant;
import java.util.Optional;

/// The grade that was agreed on where judges differed.
///
/// @param by number of the person; empty when she has been forgotten
public record Settled(String question, String offer, Grade grade, Optional<Long> by, Instant at) {
    boolean isAbout(Pooled pooled) {
        return pooled.isAbout(question, offer);
    }
}
