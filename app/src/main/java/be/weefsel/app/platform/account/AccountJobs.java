package be.weefsel.app.platform.account;

import be.weefsel.app.platform.job.Jobs;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// When blocked accounts are forgotten.
@Component
@ConditionalOnProperty(name = "weefsel.jobs", matchIfMissing = true)
class AccountJobs {
    private static final Duration BETWEEN = Duration.ofDays(1);

    private final Jobs jobs;
    private final BlockedAccounts blocked;

    AccountJobs(Jobs jobs, BlockedAccounts blocked) {
        this.jobs = jobs;
        this.blocked = blocked;
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forgetIfDue() {
        jobs.runIfDue("accounts", now -> now.plus(BETWEEN), this::forget);
    }

    private String forget() {
        blocked.forgetDue();
        return "";
    }
}
