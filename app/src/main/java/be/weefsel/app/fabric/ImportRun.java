package be.weefsel.app.fabric;

import be.weefsel.fabric.register.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// How it stands with reading a file into the fabric, on whichever instance it is read.
///
/// @param share of the work that is done, 0..1
/// @param seenAt when the instance that reads last said how far it is
/// @param register of which something was read; empty as long as nothing was
/// @param edition its name; empty as long as nothing was read
/// @param failure an English sentence; empty unless it failed
public record ImportRun(
        long number,
        RegisterKind kind,
        String file,
        Progress.Step step,
        double share,
        Instant startedAt,
        Instant seenAt,
        boolean isCancelled,
        Optional<Instant> endedAt,
        Optional<Outcome> outcome,
        String register,
        String edition,
        String failure) {
    /// So long after its last sign the instance that reads is thought to be gone.
    static final Duration GONE_AFTER = Duration.ofSeconds(30);

    /// Below this share nobody can tell how long it still takes.
    private static final double ENOUGH_TO_TELL = 0.05;

    /// What came of it.
    public enum Outcome {
        /// It holds.
        PUBLISHED,
        /// Too much is wrong with it: it was read and kept, and what was there before holds.
        KEPT,
        FAILED,
        CANCELLED,
        /// The instance stopped meanwhile.
        INTERRUPTED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isRunning() {
        return endedAt.isEmpty();
    }

    /// If it goes on as it did so far. Empty when it is too early to tell, or over.
    public Optional<Duration> remaining(Instant now) {
        if (!isRunning() || share < ENOUGH_TO_TELL) {
            return Optional.empty();
        }
        double soFar = Duration.between(startedAt, now).toMillis();
        return Optional.of(Duration.ofMillis(Math.round(soFar * (1 - share) / share)));
    }
}
