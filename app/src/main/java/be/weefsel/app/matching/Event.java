package be.weefsel.app.matching;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Something that happened to a question.
///
/// @param person number of who did it; empty when Weefsel did, or she has been erased
/// @param organisation key of the actor it concerns, if any
public record Event(Instant at, Kind kind, Optional<Long> person, Optional<String> organisation) {

    /// What happened. The sentence stands under `matching.event.`.
    public enum Kind {
        ASKED,
        CHANGED,
        INTRODUCED,
        INTRODUCTION_TAKEN_BACK,
        INTRODUCTION_ACCEPTED,
        INTRODUCTION_DECLINED,
        CONFIDANT_ALLOWED,
        CONFIDENTIALITY_ACCEPTED,
        CONFIDENTIAL_READ,
        ANSWERED,
        WITHDRAWN,
        REOPENED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /// Whether only those who may read the confidential detail hear of it.
        public boolean isConfidential() {
            return this == CONFIDANT_ALLOWED
                    || this == CONFIDENTIALITY_ACCEPTED
                    || this == CONFIDENTIAL_READ;
        }
    }
}
