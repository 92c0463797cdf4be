package be.weefsel.app.judging;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// When rounds that were removed go for good. Each instance does so.
@Component
@ConditionalOnProperty(name = "weefsel.jobs", matchIfMissing = true)
class RoundJobs {
    private final Rounds rounds;

    RoundJobs(Rounds rounds) {
        this.rounds = rounds;
    }

    @Scheduled(fixedDelayString = "PT24H", initialDelayString = "PT1H")
    void clearAway() {
        rounds.clearAway();
    }
}
