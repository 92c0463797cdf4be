package be.weefsel.app.platform.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Jobs in the database.
@Component
class JobStore {
    private final JdbcClient database;

    JobStore(JdbcClient database) {
        this.database = database;
    }

    /// Does nothing when it is there.
    void add(String name, Instant due) {
        database.sql(
                        """
                        insert into platform.job (name, due_at) values (:name, :due)
                        on conflict (name) do nothing
                        """)
                .param("name", name)
                .param("due", Timestamp.from(due))
                .update();
    }

    /// Until the end of the transaction.
    ///
    /// @return false when it is not due, or another instance holds it
    boolean hold(String name, Instant now) {
        return database.sql(
                        """
                        select name from platform.job
                        where name = :name and due_at <= :now
                        for update skip locked
                        """)
                .param("name", name)
                .param("now", Timestamp.from(now))
                .query(String.class)
                .optional()
                .isPresent();
    }

    void succeeded(String name, Instant now, String result, Instant due) {
        database.sql(
                        """
                        update platform.job
                        set due_at = :due, done_at = :now, result = :result,
                            failing_since = null, failure = ''
                        where name = :name
                        """)
                .param("name", name)
                .param("now", Timestamp.from(now))
                .param("result", result)
                .param("due", Timestamp.from(due))
                .update();
    }

    void failed(String name, Instant now, String why, Instant due) {
        database.sql(
                        """
                        update platform.job
                        set due_at = :due, failing_since = coalesce(failing_since, :now), failure = :why
                        where name = :name
                        """)
                .param("name", name)
                .param("now", Timestamp.from(now))
                .param("why", why)
                .param("due", Timestamp.from(due))
                .update();
    }

    List<Job> all() {
        return database.sql(
                        """
                        select name, due_at, done_at, result, failing_since, failure
                        from platform.job
                        order by name
                        """)
                .query((row, number) -> job(row))
                .list();
    }

    private static Job job(ResultSet row) throws SQLException {
        var why = row.getString("failure");
        return new Job(
                row.getString("name"),
                row.getTimestamp("due_at").toInstant(),
                moment(row, "done_at"),
                row.getString("result"),
                moment(row, "failing_since").map(since -> new Job.Failure(since, why)));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
