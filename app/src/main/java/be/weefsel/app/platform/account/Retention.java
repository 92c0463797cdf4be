package be.weefsel.app.platform.account;

import be.weefsel.app.platform.job.Jobs;
import be.weefsel.app.platform.people.Account;
import be.weefsel.app.platform.people.People;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// How long an account is kept that nobody uses.
@Component
@ConditionalOnProperty(name = "weefsel.jobs", matchIfMissing = true)
class Retention {
    /// Who was blocked that long ago will not come back.
    private static final Period BLOCKED_FOR = Period.ofYears(1);

    private static final Duration BETWEEN = Duration.ofDays(1);

    private final Jobs jobs;
    private final People people;
    private final PersonalData personalData;
    private final Clock clock;

    Retention(Jobs jobs, People people, PersonalData personalData, Clock clock) {
        this.jobs = jobs;
        this.people = people;
        this.personalData = personalData;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forgetIfDue() {
        jobs.runIfDue("accounts", now -> now.plus(BETWEEN), this::forget);
    }

    private String forget() {
        var blockedBefore = clock.instant().atZone(clock.getZone()).minus(BLOCKED_FOR).toInstant();
        due(people.listAccounts(), blockedBefore).stream()
                .map(Account::person)
                .forEach(personalData::erase);
        return "";
    }

    static List<Account> due(List<Account> accounts, Instant blockedBefore) {
        return accounts.stream()
                .filter(account -> account.blockedAt().filter(blockedBefore::isAfter).isPresent())
                .toList();
    }
}
