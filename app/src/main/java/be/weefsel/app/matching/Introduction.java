package be.weefsel.app.matching;

import be.weefsel.app.platform.text.Language;
import java.time.Instant;
import java.util.Optional;

/// A company and an actor, introduced to each other for one question.
///
/// @param question key
/// @param offer key of what the actor can do for it
/// @param organisation key of the actor
/// @param by number of the person who introduced; empty when she has been erased, or for the
///   demonstration
/// @param line personal words of the facilitator; may be empty
/// @param lineLanguage the language of those words
/// @param why what spoke for it at that moment; empty when it was no suggestion
/// @param takenBackAt when the facilitator took it back; empty when it stands
public record Introduction(
        long id,
        String question,
        String offer,
        String organisation,
        Optional<Long> by,
        Instant at,
        String line,
        Language lineLanguage,
        Optional<Account> why,
        Optional<Instant> takenBackAt) {

    public boolean stands() {
        return takenBackAt.isEmpty();
    }
}
