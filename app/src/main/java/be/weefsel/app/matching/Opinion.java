package be.weefsel.app.matching;

import be.weefsel.app.platform.text.Passage;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// An actor whom the facilitator asked what she thinks of a question.
///
/// @param organisation key
/// @param given empty while nobody of it has answered
public record Opinion(String organisation, Instant askedAt, Optional<Given> given) {

    /// @param words may be empty only when it fits
    public record Given(Verdict verdict, Passage words, Instant at) {
        public Given {
            if (verdict.needsWords() && words.text().isBlank()) {
                throw new IllegalArgumentException(
                        "The opinion (%s) needs words.".formatted(verdict));
            }
        }
    }

    /// Whether the question fits who was asked. The sentence stands under `matching.verdict.`.
    public enum Verdict {
        FITS,
        DOES_NOT_FIT,
        SOMEBODY_ELSE;

        /// As it stands in forms, files and the database.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// @throws IllegalArgumentException when there is no such verdict
        public static Verdict ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /// Whoever says no, says why; whoever knows somebody else, says who.
        public boolean needsWords() {
            return this != FITS;
        }
    }
}
