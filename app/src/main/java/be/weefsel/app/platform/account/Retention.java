package be.weefsel.app.platform.account;

import be.weefsel.app.platform.people.Account;
import be.weefsel.app.platform.people.People;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// How long an account is kept that nobody uses. Any number of instances may look: who was
/// forgotten by one is no longer there for the other.
@Component
@ConditionalOnProperty(name = "weefsel.jobs", matchIfMissing = true)
class Retention {
    /// Who was blocked that long ago will not come back.
    static final Period BLOCKED = Period.ofYears(1);

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final People people;
    private final PersonalData personalData;
    private final Clock clock;

    Retention(People people, PersonalData personalData, Clock clock) {
        this.people = people;
        this.personalData = personalData;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT24H")
    void forget() {
        var due =
                due(
                        people.listAccounts(),
                        clock.instant().atZone(clock.getZone()).minus(BLOCKED).toInstant());
        due.forEach(account -> personalData.erase(account.person()));
        if (!due.isEmpty()) {
            LOG.info("Accounts that were blocked for a year and are erased: {}.", due.size());
        }
    }

    static List<Account> due(List<Account> accounts, Instant blockedBefore) {
        return accounts.stream()
                .filter(account -> account.blockedAt().filter(blockedBefore::isAfter).isPresent())
                .toList();
    }
}
