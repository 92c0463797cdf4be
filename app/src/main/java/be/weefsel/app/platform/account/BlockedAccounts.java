package be.weefsel.app.platform.account;

import be.weefsel.app.platform.job.JobFailed;
import be.weefsel.app.platform.people.Account;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.retention.RetentionPeriods;
import be.weefsel.app.platform.retention.Retentions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Forgets those who were blocked so long ago that they will not come back.
@Component
public class BlockedAccounts {
    private static final Logger LOG = LoggerFactory.getLogger(BlockedAccounts.class);

    private final People people;
    private final PersonalData personalData;
    private final Retentions retentions;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    BlockedAccounts(
            People people,
            PersonalData personalData,
            Retentions retentions,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.people = people;
        this.personalData = personalData;
        this.retentions = retentions;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /// How many would be forgotten now.
    public int countDue(RetentionPeriods periods) {
        return due(people.listAccounts(), periods.oldestBlocking(clock)).size();
    }

    /// Each in a transaction of her own: one that cannot be forgotten holds up no other.
    ///
    /// @throws JobFailed when somebody could not be forgotten
    void forgetDue() {
        var due = due(people.listAccounts(), retentions.periods().oldestBlocking(clock));
        var failed =
                due.stream().map(Account::person).filter(person -> !isForgotten(person)).count();
        if (failed > 0) {
            throw new JobFailed(
                    "%d of %d blocked accounts could not be forgotten: see the log."
                            .formatted(failed, due.size()));
        }
    }

    private boolean isForgotten(Person person) {
        try {
            ownTransaction.executeWithoutResult(_ -> personalData.erase(person));
            return true;
        } catch (RuntimeException e) {
            // What the database says may hold somebody's address, so the log gets only the kind.
            LOG.warn(
                    "Account ({}) could not be forgotten ({}).",
                    person.id(),
                    e.getClass().getSimpleName());
            return false;
        }
    }

    static List<Account> due(List<Account> accounts, Instant blockedBefore) {
        return accounts.stream()
                .filter(account -> account.blockedAt().filter(blockedBefore::isAfter).isPresent())
                .toList();
    }
}
