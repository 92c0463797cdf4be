package be.weefsel.app.platform.audit;

import be.weefsel.app.platform.people.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads the audit log with all that it keeps: what each record was before and after.
@Component
public class RecordedChanges {
    private static final String CHANGE =
            """
            select id, at, person, action, subject_kind, subject_key, before, after, cause
            from platform.audit
            """;

    private final JdbcClient database;
    private final ObjectMapper json;

    RecordedChanges(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// What happened to one thing, the newest first.
    public List<RecordedChange> about(String subjectKind, String subjectKey) {
        return database.sql(
                        CHANGE
                                + """
                                where subject_kind = :kind and subject_key = :key
                                order by id desc
                                """)
                .param("kind", subjectKind)
                .param("key", subjectKey)
                .query(this::change)
                .list();
    }

    /// What happened to all things of these kinds, the newest first.
    public List<RecordedChange> aboutAll(List<String> subjectKinds) {
        return database.sql(CHANGE + "where subject_kind = any(:kinds) order by id desc")
                .param("kinds", subjectKinds.toArray(String[]::new))
                .query(this::change)
                .list();
    }

    /// All that was recorded with one cause, the newest first. See [Audit#because].
    public List<RecordedChange> causedBy(String cause) {
        return database.sql(CHANGE + "where cause = :cause order by id desc")
                .param("cause", cause)
                .query(this::change)
                .list();
    }

    public Optional<RecordedChange> find(long id) {
        return database.sql(CHANGE + "where id = :id")
                .param("id", id)
                .query(this::change)
                .optional();
    }

    /// The newest change of one thing by this person.
    public Optional<RecordedChange> findLatestBy(
            Person person, String subjectKind, String subjectKey) {
        return database.sql(
                        CHANGE
                                + """
                                where subject_kind = :kind and subject_key = :key
                                    and person = :person
                                order by id desc
                                limit 1
                                """)
                .param("kind", subjectKind)
                .param("key", subjectKey)
                .param("person", person.id())
                .query(this::change)
                .optional();
    }

    private RecordedChange change(ResultSet row, int number) throws SQLException {
        return new RecordedChange(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                Optional.ofNullable(row.getObject("person", Long.class)),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_key"),
                tree(row, "before"),
                tree(row, "after"),
                Optional.ofNullable(row.getString("cause")));
    }

    private Optional<JsonNode> tree(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(json::readTree);
    }

    /// A record that the log keeps, in its own type.
    ///
    /// @return empty when the type has changed so much since that it cannot be read
    public <T> Optional<T> read(JsonNode kept, Class<T> type) {
        try {
            return Optional.of(json.treeToValue(kept, type));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
