package be.weefsel.app.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.TestDatabase;
import be.weefsel.app.platform.CannotStart;
import be.weefsel.app.platform.mail.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

public class JobsTest {
    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final String WARPING = "warping";

    private final DataSource database = TestDatabase.fresh();
    private final HandClock clock = new HandClock(NOON);
    private final AtomicInteger times = new AtomicInteger();
    private final Jobs here = on(database, clock);
    private final Jobs there = on(database, clock);

    /// As one instance has them.
    public static Jobs on(DataSource database, HandClock clock) {
        return new Jobs(
                new JobStore(JdbcClient.create(database)),
                new TransactionTemplate(new JdbcTransactionManager(database)),
                clock);
    }

    @Test
    void aJobIsDoneWhenItIsDueByWhoeverAsksFirst() {
        runIfDue(here);
        runIfDue(there);
        assertThat(times).hasValue(1);

        clock.pass(Duration.ofHours(24));
        runIfDue(there);
        runIfDue(here);
        assertThat(times).hasValue(2);
        assertThat(job().doneAt()).contains(NOON.plus(Duration.ofDays(1)));
        assertThat(job().result()).isEqualTo("2 metres");
    }

    @Test
    void whileOneDoesItTheOtherPassesBy() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var first =
                Thread.ofVirtual()
                        .start(() ->
                                here.runIfDue(
                                        WARPING,
                                        JobsTest::tomorrow,
                                        () -> {
                                            begun.countDown();
                                            await(mayEnd);
                                            return work();
                                        }));
        await(begun);
        runIfDue(there);
        assertThat(times).hasValue(0);

        mayEnd.countDown();
        first.join();
        runIfDue(there);
        assertThat(times).hasValue(1);
    }

    @Test
    void whatFailsIsToldAndTriedAgainAfterAnHour() {
        here.runIfDue(WARPING, JobsTest::tomorrow, JobsTest::tear);

        assertThat(job().failureAt(clock.instant()))
                .contains(new Job.Failure(NOON, "The thread is broken."));
        assertThat(here.listFailing()).containsExactly(job());
        runIfDue(here);
        assertThat(times).hasValue(0);

        clock.pass(Duration.ofHours(1));
        here.runIfDue(WARPING, JobsTest::tomorrow, JobsTest::tear);
        assertThat(job().failure().orElseThrow().since()).isEqualTo(NOON);

        clock.pass(Duration.ofHours(1));
        runIfDue(here);
        assertThat(times).hasValue(1);
        assertThat(here.listFailing()).isEmpty();
    }

    @Test
    void aFailureThatIsNotOurSentenceIsNamedByItsKind() {
        here.runIfDue(
                WARPING,
                JobsTest::tomorrow,
                () -> {
                    throw new IllegalStateException("claes@example.org");
                });

        assertThat(job().failure().orElseThrow().why()).isEqualTo("IllegalStateException");
    }

    @Test
    void aJobThatNobodyDoesAnyMoreNoLongerFails() {
        here.runIfDue(WARPING, JobsTest::tomorrow, JobsTest::tear);

        clock.pass(Duration.ofDays(2));

        assertThat(here.listFailing()).isEmpty();
    }

    private void runIfDue(Jobs jobs) {
        jobs.runIfDue(WARPING, JobsTest::tomorrow, this::work);
    }

    private String work() {
        return times.incrementAndGet() + " metres";
    }

    private static String tear() {
        throw new CannotStart("The thread is broken.");
    }

    private static Instant tomorrow(Instant now) {
        return now.plus(Duration.ofDays(1));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Job job() {
        return here.findJob(WARPING).orElseThrow();
    }
}
