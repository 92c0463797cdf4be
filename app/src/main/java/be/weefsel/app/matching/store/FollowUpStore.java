package be.weefsel.app.matching.store;

import be.weefsel.app.matching.FollowUp;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Follow-up moments in the database.
@Component
public class FollowUpStore {
    private final JdbcClient database;

    FollowUpStore(JdbcClient database) {
        this.database = database;
    }

    /// The earliest day first.
    public Map<String, List<FollowUp>> byQuestion(Collection<String> questions) {
        return database
                .sql(
                        """
                        select id, uid, question, due, note, language, moves, changed_at, done_at
                        from matching.follow_up
                        where question = any(:questions)
                        order by due, id
                        """)
                .param("questions", questions.toArray(String[]::new))
                .query(FollowUpStore::followUp)
                .list()
                .stream()
                .collect(Collectors.groupingBy(FollowUp::question));
    }

    public void insert(String question, LocalDate due, Passage note, Instant at, Reader by) {
        database.sql(
                        """
                        insert into matching.follow_up (question, due, note, language, planned_by, changed_at)
                        values (:question, :due, :note, :language, :by, :at)
                        """)
                .param("question", question)
                .param("due", due)
                .param("note", note.text())
                .param("language", note.language().code())
                .param("by", by.person().map(Person::id).orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    public void move(long id, LocalDate due, Instant at) {
        database.sql(
                        """
                        update matching.follow_up
                        set due = :due, moves = moves + 1, changed_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("due", due)
                .param("at", Timestamp.from(at))
                .update();
    }

    public void markDone(long id, Instant at, Reader by) {
        database.sql("update matching.follow_up set done_at = :at, done_by = :by where id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("by", by.person().map(Person::id).orElse(null))
                .update();
    }

    private static FollowUp followUp(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        return new FollowUp(
                result.getLong("id"),
                result.getObject("uid", UUID.class),
                row.string("question"),
                result.getObject("due", LocalDate.class),
                new Passage(Language.ofCode(row.string("language")), row.string("note")),
                row.integer("moves"),
                result.getTimestamp("changed_at").toInstant(),
                Optional.ofNullable(result.getTimestamp("done_at")).map(Timestamp::toInstant));
    }
}
