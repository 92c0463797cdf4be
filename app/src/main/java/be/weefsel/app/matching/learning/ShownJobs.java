package be.weefsel.app.matching.learning;

import be.weefsel.app.matching.store.ShownStore;
import be.weefsel.app.platform.job.Jobs;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// When the log of suggestions is cleared. It names no person, so that it may stay as long as it
/// teaches something: offers and companies change.
@Component
@ConditionalOnProperty(name = "weefsel.jobs", matchIfMissing = true)
class ShownJobs {
    static final int YEARS_KEPT = 5;

    private static final Duration BETWEEN = Duration.ofDays(1);

    private final Jobs jobs;
    private final ShownStore shown;
    private final Clock clock;

    ShownJobs(Jobs jobs, ShownStore shown, Clock clock) {
        this.jobs = jobs;
        this.shown = shown;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H")
    void clearIfDue() {
        jobs.runIfDue("shown-suggestions", now -> now.plus(BETWEEN), this::clear);
    }

    private String clear() {
        shown.removeBefore(LocalDate.now(clock).minusYears(YEARS_KEPT));
        return "";
    }
}
