package be.weefsel.app.platform.mail;

import be.weefsel.app.platform.job.Jobs;
import be.weefsel.app.platform.retention.Retentions;
import be.weefsel.app.platform.token.Tokens;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// When letters are gathered, sent and removed. Each instance does so; the rows decide who does
/// what.
@Component
@ConditionalOnProperty(name = "weefsel.jobs", matchIfMissing = true)
class MailJobs {
    private static final Duration BETWEEN_FORGETTING = Duration.ofHours(6);

    private final Sending sending;
    private final Digests digests;
    private final LetterStore store;
    private final Tokens tokens;
    private final Retentions retentions;
    private final Jobs jobs;
    private final Clock clock;

    MailJobs(
            Sending sending,
            Digests digests,
            LetterStore store,
            Tokens tokens,
            Retentions retentions,
            Jobs jobs,
            Clock clock) {
        this.sending = sending;
        this.digests = digests;
        this.store = store;
        this.tokens = tokens;
        this.retentions = retentions;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT5S")
    void send() {
        sending.sendWaiting();
    }

    @Scheduled(fixedDelayString = "PT1M")
    void gather() {
        digests.gatherDue();
    }

    @Scheduled(fixedDelayString = "PT10M")
    void forgetIfDue() {
        jobs.runIfDue("forgetting", now -> now.plus(BETWEEN_FORGETTING), this::forget);
    }

    private String forget() {
        store.removePostedBefore(retentions.periods().oldestLetter(clock));
        tokens.forgetExpired();
        return "";
    }
}
