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
        SUGGESTION_SET_ASIDE,
        SUGGESTION_BROUGHT_BACK,
        OPINION_ASKED,
        OPINION_GIVEN,
        CONFIDANT_ALLOWED,
        CONFIDENTIALITY_ACCEPTED,
        CONFIDENTIAL_READ,
        FOLLOW_UP_PLANNED,
        FOLLOW_UP_MOVED,
        FOLLOW_UP_DONE,
        ANSWERED,
        OUTCOME_RECORDED,
        WITHDRAWN,
        REOPENED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /// Whether experts do not hear of it, not even those whom it concerns.
        public boolean isBetweenCompanyAndFacilitator() {
            return this == SUGGESTION_SET_ASIDE
                    || this == SUGGESTION_BROUGHT_BACK
                    || this == FOLLOW_UP_PLANNED
                    || this == FOLLOW_UP_MOVED
                    || this == FOLLOW_UP_DONE;
        }

        /// Whether only those who may read the confidential detail hear of it.
        public boolean isConfidential() {
            return this == CONFIDANT_ALLOWED
                    || this == CONFIDENTIALITY_ACCEPTED
                    || this == CONFIDENTIAL_READ;
        }
    }
}
