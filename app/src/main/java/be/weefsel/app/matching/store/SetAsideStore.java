package be.weefsel.app.matching.store;

import be.weefsel.app.matching.SetAside;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Offers that were set aside, in the database.
@Component
public class SetAsideStore {
    private final JdbcClient database;

    SetAsideStore(JdbcClient database) {
        this.database = database;
    }

    /// The latest first.
    public List<SetAside> of(String question) {
        return byQuestion(List.of(question)).getOrDefault(question, List.of());
    }

    public Map<String, List<SetAside>> byQuestion(Collection<String> questions) {
        return database
                .sql(
                        """
                        select question, offer, reason, language, set_at
                        from matching.set_aside
                        where question = any(:questions)
                        order by set_at desc, offer
                        """)
                .param("questions", questions.toArray(String[]::new))
                .query((result, number) -> {
                    var row = new Row(result);
                    return Map.entry(
                            row.string("question"),
                            new SetAside(
                                    row.string("offer"),
                                    new Passage(
                                            Language.ofCode(row.string("language")),
                                            row.string("reason")),
                                    result.getTimestamp("set_at").toInstant()));
                })
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// A new reason replaces the earlier one.
    public void put(String question, SetAside setAside, Reader by) {
        database.sql(
                        """
                        insert into matching.set_aside (question, offer, reason, language, set_by, set_at)
                        values (:question, :offer, :reason, :language, :by, :at)
                        on conflict (question, offer) do update
                        set reason = excluded.reason, language = excluded.language,
                            set_by = excluded.set_by, set_at = excluded.set_at
                        """)
                .param("question", question)
                .param("offer", setAside.offer())
                .param("reason", setAside.reason().text())
                .param("language", setAside.reason().language().code())
                .param("by", by.person().map(Person::id).orElse(null))
                .param("at", Timestamp.from(setAside.at()))
                .update();
    }

    public void delete(String question, String offer) {
        database.sql("delete from matching.set_aside where question = :question and offer = :offer")
                .param("question", question)
                .param("offer", offer)
                .update();
    }
}
