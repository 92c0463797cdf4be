package be.weefsel.app.platform.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How it stands with a job.
///
/// @param doneAt when it last succeeded
/// @param result what came of it then, such as the file that it wrote
/// @param failure empty when the last time succeeded
public record Job(
        String name,
        Instant dueAt,
        Optional<Instant> doneAt,
        String result,
        Optional<Failure> failure) {

    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(1);

    /// Why it fails. A job that no instance does any more, because it was switched off, no longer
    /// fails.
    public Optional<Failure> failureAt(Instant now) {
        return failure.filter(_ -> dueAt.isAfter(now.minus(GIVEN_UP_AFTER)));
    }

    /// @param since the first of the times that failed in a row
    /// @param why an English sentence or the kind of failure, without personal data
    public record Failure(Instant since, String why) {}
}
