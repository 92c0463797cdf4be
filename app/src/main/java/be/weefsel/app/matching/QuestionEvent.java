package be.weefsel.app.matching;

import java.time.Instant;
import java.util.Optional;

/// Tells other concepts that something happened to a question. It is published within the
/// transaction: whoever must not act before the change is kept listens after the commit.
///
/// @param question key
/// @param person number of who did it; empty when Weefsel did
/// @param organisation key of the actor it concerns, if any
public record QuestionEvent(
        String question,
        Event.Kind kind,
        Optional<Long> person,
        Optional<String> organisation,
        Instant at) {}
