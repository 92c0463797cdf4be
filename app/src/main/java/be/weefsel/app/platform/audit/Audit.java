package be.weefsel.app.platform.audit;

import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/// The audit log: written in the same transaction as the change, never changed afterwards.
@Component
public class Audit {
    private static final ScopedValue<String> CAUSE = ScopedValue.newInstance();

    private final JdbcClient database;
    private final ObjectMapper json;

    Audit(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// @param action what was done, such as `organisation.changed`: the key of a sentence under
    ///   `audit.`
    /// @param subjectKind such as `organisation`
    /// @param before the record as it was, or null when it is new; without confidential texts
    /// @param after the record as it is, or null when it is gone; without confidential texts
    public void record(
            Reader by,
            String action,
            String subjectKind,
            String subjectKey,
            @Nullable Object before,
            @Nullable Object after) {
        database.sql(
                        """
                        insert into platform.audit (
                            person, action, subject_kind, subject_key, before, after, cause)
                        values (
                            :person, :action, :kind, :key, cast(:before as jsonb),
                            cast(:after as jsonb), :cause)
                        """)
                .param("person", by.person().map(Person::id).orElse(null))
                .param("action", action)
                .param("kind", subjectKind)
                .param("key", subjectKey)
                .param("before", before == null ? null : json.writeValueAsString(before))
                .param("after", after == null ? null : json.writeValueAsString(after))
                .param("cause", CAUSE.isBound() ? CAUSE.get() : null)
                .update();
    }

    /// All that is recorded in the course of this work has one cause, by which it is found again.
    ///
    /// @param cause such as `import:12`
    public <T> T because(String cause, Supplier<T> work) {
        return ScopedValue.where(CAUSE, cause).call(work::get);
    }

    /// What happened to one thing, newest first.
    public List<Entry> listAbout(String subjectKind, String subjectKey) {
        return database.sql(
                        """
                        select at, person, action
                        from platform.audit
                        where subject_kind = :kind and subject_key = :key
                        order by at desc, id desc
                        """)
                .param("kind", subjectKind)
                .param("key", subjectKey)
                .query((row, number) ->
                        new Entry(
                                row.getTimestamp("at").toInstant(),
                                Optional.ofNullable(row.getObject("person", Long.class)),
                                row.getString("action")))
                .list();
    }

    /// The latest change of one thing, for taking it back.
    ///
    /// @param type of what it was before
    public <T> Optional<Change<T>> findLatest(
            String subjectKind, String subjectKey, Class<T> type) {
        return database.sql(
                        """
                        select id, before
                        from platform.audit
                        where subject_kind = :kind and subject_key = :key
                        order by id desc
                        limit 1
                        """)
                .param("kind", subjectKind)
                .param("key", subjectKey)
                .query((row, number) ->
                        new Change<>(
                                row.getLong("id"),
                                Optional.ofNullable(row.getString("before"))
                                        .map(before -> json.readValue(before, type))))
                .optional();
    }

    /// When something last happened to each thing of a kind, by its key.
    public Map<String, Instant> lastChanges(String subjectKind) {
        var last = new HashMap<String, Instant>();
        database.sql(
                        """
                        select subject_key, max(at) as last from platform.audit
                        where subject_kind = :kind
                        group by subject_key
                        """)
                .param("kind", subjectKind)
                .query(row -> {
                    last.put(row.getString("subject_key"), row.getTimestamp("last").toInstant());
                });
        return last;
    }

    /// The edition of everything of these kinds. Two equal editions mean that nothing changed in
    /// between.
    public Edition editionOf(List<String> subjectKinds) {
        return database.sql(
                        """
                        select count(*) as entries, coalesce(max(id), 0) as newest
                        from platform.audit
                        where subject_kind = any(:kinds)
                        """)
                .param("kinds", subjectKinds.toArray(String[]::new))
                .query((row, number) -> new Edition(row.getLong("entries"), row.getLong("newest")))
                .single();
    }

    /// @param before empty when the thing was new
    public record Change<T>(long id, Optional<T> before) {}

    /// @param entries how many changes were ever recorded
    /// @param newest number of the newest; both count, since numbers may become visible out of
    ///   order
    public record Edition(long entries, long newest) {}

    /// @param person number of who did it; empty when Weefsel did it by itself, or the person has
    ///   been erased
    public record Entry(Instant at, Optional<Long> person, String action) {}
}
