package be.weefsel.app.platform.retention;

import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.Reader;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How long this network keeps what names people. Jobs ask it each time they run.
@Component
public class Retentions {
    private final JdbcClient database;
    private final Audit audit;

    Retentions(JdbcClient database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    public RetentionPeriods periods() {
        return database.sql("select letter_days, blocked_months from platform.retention")
                .query((row, number) ->
                        new RetentionPeriods(
                                row.getInt("letter_days"), row.getInt("blocked_months")))
                .optional()
                .orElse(RetentionPeriods.USUAL);
    }

    /// As [#periods], and nobody else changes them before the end of the transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public RetentionPeriods holdPeriods() {
        database.sql("lock table platform.retention in share row exclusive mode").update();
        return periods();
    }

    /// @return number of the change, for taking it back; empty when nothing was different
    @Transactional
    public Optional<Long> change(Reader by, RetentionPeriods after) {
        var before = periods();
        if (after.equals(before)) {
            return Optional.empty();
        }
        database.sql(
                        """
                        insert into platform.retention (letter_days, blocked_months)
                        values (:letters, :blocked)
                        on conflict (only_one) do update
                        set letter_days = :letters, blocked_months = :blocked
                        """)
                .param("letters", after.letterDays())
                .param("blocked", after.blockedMonths())
                .update();
        audit.record(by, "retention.changed", "retention", "retention", before, after);
        return latest().map(Audit.Change::id);
    }

    /// What it was before a change; empty when something was changed since.
    public Optional<RetentionPeriods> findBefore(long change) {
        return latest().filter(latest -> latest.id() == change).flatMap(Audit.Change::before);
    }

    private Optional<Audit.Change<RetentionPeriods>> latest() {
        return audit.findLatest("retention", "retention", RetentionPeriods.class);
    }
}
