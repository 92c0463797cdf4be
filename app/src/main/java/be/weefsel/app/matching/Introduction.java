package be.weefsel.app.matching;

import be.weefsel.app.platform.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
/// @param takenBackAt when the facilitator took it back; empty when she did not
/// @param answer of the expert; empty while she has not answered
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
        Optional<Instant> takenBackAt,
        Optional<Answer> answer) {

    /// After so many days without an answer, both the expert and the facilitator are reminded.
    public static final int DAYS_TO_ANSWER = 7;

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    /// Whether company and actor still are to talk: nobody took it back or declined.
    public boolean stands() {
        return takenBackAt.isEmpty() && findDecline().isEmpty();
    }

    public Optional<Answer.Declined> findDecline() {
        return answer.filter(Answer.Declined.class::isInstance).map(Answer.Declined.class::cast);
    }

    /// The day on which it was made.
    public LocalDate day() {
        return dayOf(at);
    }

    static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    public boolean isWaitingForAnswer() {
        return stands() && answer.isEmpty();
    }

    public boolean isAnswerOverdue(LocalDate today) {
        return isWaitingForAnswer() && !today.isBefore(day().plusDays(DAYS_TO_ANSWER));
    }
}
