package be.weefsel.app.matching.learning;

import be.weefsel.app.matching.DeclineReason;
import be.weefsel.app.matching.Outcome;
import be.weefsel.app.platform.text.Passage;
import java.time.LocalDate;
import java.util.Optional;

/// What became of an offer that was suggested.
public sealed interface Fate {
    /// So long after it was first shown, doing nothing with a suggestion is silence.
    int DAYS_OF_SILENCE = 30;

    /// The lowest satisfaction that counts as satisfied, of 1 to 5.
    int SATISFIED_FROM = 4;

    /// Nobody did anything with it yet.
    record TooEarly() implements Fate {}

    /// Nobody did anything with it.
    record Silence() implements Fate {}

    record SetAside(Passage reason) implements Fate {}

    /// Its actor was asked for an opinion: the question does not fit.
    record NotFitting(Passage words) implements Fate {}

    /// Introduced, and not answered.
    record Waiting(LocalDate introducedOn) implements Fate {}

    record Declined(LocalDate introducedOn, DeclineReason reason) implements Fate {}

    /// @param result of the question with this actor; empty when nobody said
    /// @param satisfaction of the company, 1 to 5; empty when it did not say
    record Accepted(
            LocalDate introducedOn, Optional<Outcome.Result> result, Optional<Integer> satisfaction)
            implements Fate {}

    static Fate ofNoAnswer(LocalDate firstDay, LocalDate today) {
        return firstDay.plusDays(DAYS_OF_SILENCE).isAfter(today) ? new TooEarly() : new Silence();
    }

    /// What it says about the suggestion: that it was right, or not. Empty while nobody said
    /// either, since silence is no answer.
    default Optional<Boolean> verdict() {
        return switch (this) {
            case Accepted accepted ->
                    Optional.of(
                            accepted.result()
                                    .filter(result -> result == Outcome.Result.NOT)
                                    .isEmpty());
            case Declined _, SetAside _, NotFitting _ -> Optional.of(false);
            case TooEarly _, Silence _, Waiting _ -> Optional.empty();
        };
    }

    default Optional<LocalDate> findIntroducedOn() {
        return switch (this) {
            case Waiting(LocalDate on) -> Optional.of(on);
            case Declined(LocalDate on, _) -> Optional.of(on);
            case Accepted(LocalDate on, _, _) -> Optional.of(on);
            case TooEarly _, Silence _, SetAside _, NotFitting _ -> Optional.empty();
        };
    }
}
