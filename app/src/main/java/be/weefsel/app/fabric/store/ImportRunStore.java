package be.weefsel.app.fabric.store;

import be.weefsel.app.fabric.ImportOrder;
import be.weefsel.app.fabric.ImportRun;
import be.weefsel.app.fabric.ImportRun.Outcome;
import be.weefsel.app.fabric.RegisterKind;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.fabric.register.Progress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Imports of registers, in the database.
@Component
public class ImportRunStore {
    private final JdbcClient database;

    ImportRunStore(JdbcClient database) {
        this.database = database;
    }

    /// @return its number; empty when another import is running
    public Optional<Long> begin(Reader by, ImportOrder order, Instant now) {
        return database.sql(
                        """
                        insert into fabric.import_run (
                            kind, file, started_at, started_by, step, share, seen_at)
                        values (:kind, :file, :now, :by, 'enterprises', 0, :now)
                        on conflict do nothing
                        returning number
                        """)
                .param("kind", order.kind().code())
                .param("file", order.fileName())
                .param("now", Timestamp.from(now))
                .param("by", by.person().map(Person::id).orElse(null))
                .query(Long.class)
                .optional();
    }

    /// Says how far it is.
    ///
    /// @return whether it should go on
    public boolean tell(long number, Progress.Step step, double share, Instant now) {
        return database.sql(
                        """
                        update fabric.import_run
                        set step = :step, share = :share, seen_at = :now
                        where number = :number and ended_at is null
                        returning not is_cancelled
                        """)
                .param("number", number)
                .param("step", step.name().toLowerCase(Locale.ROOT))
                .param("share", share)
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /// @return false when it is over already
    public boolean cancel(long number) {
        return database.sql(
                                """
                                update fabric.import_run
                                set is_cancelled = true
                                where number = :number and ended_at is null
                                """)
                        .param("number", number)
                        .update()
                > 0;
    }

    /// @param register empty when nothing was read
    public void end(
            long number,
            Outcome outcome,
            String register,
            String edition,
            String failure,
            Instant now) {
        database.sql(
                        """
                        update fabric.import_run
                        set outcome = :outcome, register = :register, edition = :edition,
                            failure = :failure, ended_at = :now
                        where number = :number and ended_at is null
                        """)
                .param("number", number)
                .param("outcome", outcome.code())
                .param("register", register)
                .param("edition", edition)
                .param("failure", failure)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Ends those of which nothing was heard since a moment.
    public void endUnseenSince(Instant moment, Instant now) {
        database.sql(
                        """
                        update fabric.import_run
                        set outcome = 'interrupted', ended_at = :now
                        where ended_at is null and seen_at < :moment
                        """)
                .param("moment", Timestamp.from(moment))
                .param("now", Timestamp.from(now))
                .update();
    }

    /// The newest first.
    public List<ImportRun> latest(int most) {
        return database.sql(
                        """
                        select number, kind, file, step, share, started_at, seen_at, is_cancelled,
                            ended_at, outcome, register, edition, failure
                        from fabric.import_run
                        order by number desc
                        limit :most
                        """)
                .param("most", most)
                .query(ImportRunStore::run)
                .list();
    }

    public Optional<ImportRun> find(long number) {
        return database.sql(
                        """
                        select number, kind, file, step, share, started_at, seen_at, is_cancelled,
                            ended_at, outcome, register, edition, failure
                        from fabric.import_run
                        where number = :number
                        """)
                .param("number", number)
                .query(ImportRunStore::run)
                .optional();
    }

    private static ImportRun run(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        return new ImportRun(
                result.getLong("number"),
                RegisterKind.ofCode(row.string("kind")),
                row.string("file"),
                Progress.Step.valueOf(row.string("step").toUpperCase(Locale.ROOT)),
                result.getDouble("share"),
                result.getTimestamp("started_at").toInstant(),
                result.getTimestamp("seen_at").toInstant(),
                row.is("is_cancelled"),
                Optional.ofNullable(result.getTimestamp("ended_at")).map(Timestamp::toInstant),
                row.findString("outcome").map(o -> Outcome.valueOf(o.toUpperCase(Locale.ROOT))),
                row.string("register"),
                row.string("edition"),
                row.string("failure"));
    }
}
