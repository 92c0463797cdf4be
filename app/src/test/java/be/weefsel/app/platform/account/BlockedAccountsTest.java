package be.weefsel.app.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.platform.job.Job;
import be.weefsel.app.platform.job.JobFailed;
import be.weefsel.app.platform.job.Jobs;
import be.weefsel.app.platform.people.Account;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.retention.RetentionPeriods;
import be.weefsel.app.platform.retention.Retentions;
import be.weefsel.app.platform.text.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Each account is forgotten in a transaction of its own, so these tests empty what they filled.
@WholeWeefsel
@Tag("D5")
class BlockedAccountsTest {
    private static final Instant A_YEAR_AGO = Instant.parse("2025-11-24T06:00:00Z");

    @Autowired private SmallNetwork network;
    @Autowired private BlockedAccounts blocked;
    @Autowired private Retentions retentions;
    @Autowired private People people;
    @Autowired private Jobs jobs;
    @Autowired private JdbcClient database;
    @Autowired private Clock clock;

    private Person odile = person(0, Role.ADMINISTRATOR);

    @BeforeEach
    void aNetworkThatSomebodyKeeps() {
        network.found();
        odile = network.add(Role.ADMINISTRATOR);
    }

    @AfterEach
    void nothingIsLeft() {
        for (var table : List.of("audit", "job", "retention", "network")) {
            database.sql("delete from platform." + table).update();
        }
        database.sql("drop function if exists platform.hold() cascade").update();
        database.sql("delete from platform.person").update();
    }

    @Test
    void onlyWhoWasBlockedLongEnoughIsForgotten() {
        var uses = account(1, Optional.empty());
        var blockedLately = account(2, Optional.of(A_YEAR_AGO));
        var blockedLong = account(3, Optional.of(A_YEAR_AGO.minus(Duration.ofSeconds(1))));

        assertThat(BlockedAccounts.due(List.of(uses, blockedLately, blockedLong), A_YEAR_AGO))
                .containsExactly(blockedLong);
    }

    @Test
    void eachRunAsksHowLongBlockedAccountsAreKept() {
        var expert = blockedMonthsAgo(Role.EXPERT, 5);
        blocked.forgetDue();
        assertThat(people.findPerson(expert.id())).isPresent();

        retentions.change(new Reader(Optional.of(odile)), new RetentionPeriods(90, 4));
        blocked.forgetDue();

        assertThat(people.findPerson(expert.id())).isEmpty();
    }

    @Test
    void whoCannotBeForgottenHoldsUpNobodyElseAndTheJobSaysSoWithoutNames() {
        var expert = blockedMonthsAgo(Role.EXPERT, 13);
        var analyst = blockedMonthsAgo(Role.ANALYST, 14);
        var adviser = blockedMonthsAgo(Role.ADVISER, 15);
        cannotGo(analyst);

        jobs.runIfDue("accounts", now -> now.plus(Duration.ofDays(1)), this::forget);

        assertThat(people.findPerson(expert.id())).isEmpty();
        assertThat(people.findPerson(adviser.id())).isEmpty();
        assertThat(people.findPerson(analyst.id())).isPresent();
        assertThat(jobs.findJob("accounts").flatMap(Job::failure).map(Job.Failure::why))
                .contains("1 of 3 blocked accounts could not be forgotten: see the log.");
        assertThatThrownBy(blocked::forgetDue).isInstanceOf(JobFailed.class);
    }

    private String forget() {
        blocked.forgetDue();
        return "";
    }

    /// As when something in the database refers to her that nobody thought of.
    private void cannotGo(Person person) {
        database.sql(
                        """
                        create or replace function platform.hold() returns trigger as
                            'begin raise exception ''(%) stays.'', old.email; end' language plpgsql
                        """)
                .update();
        database.sql(
                        """
                        create trigger holds before delete on platform.person
                            for each row when (old.id = %d) execute function platform.hold()
                        """
                                .formatted(person.id()))
                .update();
    }

    private Person blockedMonthsAgo(Role role, int months) {
        var person = network.add(role);
        people.block(
                person.id(), ZonedDateTime.now(clock).minus(Period.ofMonths(months)).toInstant());
        return person;
    }

    private static Account account(long id, Optional<Instant> blockedAt) {
        return new Account(person(id, Role.COMPANY), true, Optional.empty(), blockedAt);
    }

    private static Person person(long id, Role role) {
        return new Person(
                id, "lies@kleinveld.example", "Lies", Language.NL, role, List.of(), Set.of());
    }
}
