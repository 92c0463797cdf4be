package be.weefsel.app.platform.job;

import be.weefsel.app.platform.CannotStart;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Does what is due. Each instance asks often; the row of the job decides who does it: it is held
/// for as long as the work takes, and others pass by. When an instance is killed, the database lets
/// go of the row, and the next to ask does the work.
@Component
public class Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofHours(1);

    private final JobStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Jobs(JobStore store, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// For the first time at once, then when it is due. What fails is tried again after an hour.
    ///
    /// @param nextAfter when it is due after it succeeded
    /// @param work gives what came of it, without personal data; its statements must not take part
    ///   in the transaction of this thread when they can fail
    public void runIfDue(String name, UnaryOperator<Instant> nextAfter, Supplier<String> work) {
        store.add(name, clock.instant());
        transaction.executeWithoutResult(_ -> {
            if (store.hold(name, clock.instant())) {
                run(name, nextAfter, work);
            }
        });
    }

    private void run(String name, UnaryOperator<Instant> nextAfter, Supplier<String> work) {
        try {
            var result = work.get();
            store.succeeded(name, clock.instant(), result, nextAfter.apply(clock.instant()));
        } catch (RuntimeException e) {
            LOG.warn("Job ({}) failed; again in {}.", name, BEFORE_TRYING_AGAIN, e);
            store.failed(name, clock.instant(), why(e), clock.instant().plus(BEFORE_TRYING_AGAIN));
        }
    }

    /// Only sentences of our own: others may tell what stands in a row.
    private static String why(RuntimeException failure) {
        return failure instanceof CannotStart || failure instanceof JobFailed
                ? String.valueOf(failure.getMessage())
                : failure.getClass().getSimpleName();
    }

    public List<Job> listJobs() {
        return store.all();
    }

    /// Those that fail now.
    public List<Job> listFailing() {
        return listJobs().stream()
                .filter(job -> job.failureAt(clock.instant()).isPresent())
                .toList();
    }

    /// Empty when it was never due.
    public Optional<Job> findJob(String name) {
        return listJobs().stream().filter(job -> job.name().equals(name)).findFirst();
    }
}
