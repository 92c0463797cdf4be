package be.weefsel.app.actors.survey;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// What one organisation is asked in a survey, and what it answered.
///
/// @param number given by the database
/// @param survey number of the survey
/// @param organisation key
/// @param to who gets the letters; empty when nobody is known, or is known any more
/// @param letters how many were written
/// @param answer empty until there is one
public record SurveyRequest(
        long number,
        long survey,
        String organisation,
        Optional<Recipient> to,
        int letters,
        Optional<Instant> lastLetterAt,
        State state,
        Optional<Instant> answeredAt,
        Optional<SurveyAnswer> answer) {

    /// How far it has come.
    public enum State {
        /// No answer yet.
        WAITING,
        /// Everything is right.
        CONFIRMED,
        /// Something is to be corrected: a facilitator looks at it.
        CORRECTED,
        /// A facilitator has looked at what was corrected.
        HANDLED,
        /// Whoever was asked wants no more letters.
        STOPPED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        public boolean isAnswered() {
            return this == CONFIRMED || this == CORRECTED || this == HANDLED;
        }
    }

    /// What a token for this request is about.
    public String token() {
        return tokenOf(number);
    }

    static String tokenOf(long number) {
        return "survey-request/" + number;
    }
}
