package be.weefsel.app.matching.store;

import be.weefsel.app.matching.Event;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The history of questions.
@Component
public class EventStore {
    private final JdbcClient database;

    EventStore(JdbcClient database) {
        this.database = database;
    }

    public void tell(
            String question,
            Event.Kind kind,
            Reader by,
            Optional<String> organisation,
            Instant at) {
        database.sql(
                        """
                        insert into matching.event (question, at, kind, person, organisation)
                        values (:question, :at, :kind, :person, :organisation)
                        """)
                .param("question", question)
                .param("at", Timestamp.from(at))
                .param("kind", kind.code())
                .param("person", by.person().map(Person::id).orElse(null))
                .param("organisation", organisation.orElse(null))
                .update();
    }

    /// Whether the person did this to the question since that moment already.
    public boolean hasHappened(String question, Event.Kind kind, Person by, Instant since) {
        return database.sql(
                        """
                        select exists (
                            select from matching.event
                            where question = :question and kind = :kind and person = :person and at >= :since)
                        """)
                .param("question", question)
                .param("kind", kind.code())
                .param("person", by.id())
                .param("since", Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    /// The newest first.
    public List<Event> of(String question) {
        return database.sql(
                        """
                        select at, kind, person, organisation
                        from matching.event
                        where question = :question
                        order by at desc, id desc
                        """)
                .param("question", question)
                .query((row, number) ->
                        new Event(
                                row.getTimestamp("at").toInstant(),
                                Event.Kind.ofCode(row.getString("kind")),
                                Optional.ofNullable(row.getObject("person", Long.class)),
                                Optional.ofNullable(row.getString("organisation"))))
                .list();
    }
}
