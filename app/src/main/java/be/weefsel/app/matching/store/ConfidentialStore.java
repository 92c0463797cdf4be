package be.weefsel.app.matching.store;

import be.weefsel.app.matching.Confidant;
import be.weefsel.app.platform.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Confidential details and who may read them. Nothing else reads this table.
@Component
public class ConfidentialStore {
    private final JdbcClient database;

    ConfidentialStore(JdbcClient database) {
        this.database = database;
    }

    /// Empty when the company told nothing in confidence.
    public Optional<String> detailOf(String question) {
        return database.sql(
                        "select detail from matching.confidential_detail where question = :question")
                .param("question", question)
                .query(String.class)
                .optional();
    }

    public boolean hasDetail(String question) {
        return database.sql(
                        "select exists (select from matching.confidential_detail where question = :question)")
                .param("question", question)
                .query(Boolean.class)
                .single();
    }

    /// An empty detail removes it.
    public void put(String question, String detail) {
        if (detail.isEmpty()) {
            database.sql("delete from matching.confidential_detail where question = :question")
                    .param("question", question)
                    .update();
            return;
        }
        database.sql(
                        """
                        insert into matching.confidential_detail (question, detail)
                        values (:question, :detail)
                        on conflict (question) do update set detail = excluded.detail
                        """)
                .param("question", question)
                .param("detail", detail)
                .update();
    }

    public List<Confidant> confidantsOf(String question) {
        return confidantsByQuestion(List.of(question)).getOrDefault(question, List.of());
    }

    public Map<String, List<Confidant>> confidantsByQuestion(List<String> questions) {
        return database
                .sql(
                        """
                        select question, organisation, allowed_at, accepted_at
                        from matching.confidant
                        where question = any(:questions)
                        order by allowed_at, organisation
                        """)
                .param("questions", questions.toArray(String[]::new))
                .query((row, number) ->
                        Map.entry(
                                row.getString("question"),
                                new Confidant(
                                        row.getString("organisation"),
                                        row.getTimestamp("allowed_at").toInstant(),
                                        Optional.ofNullable(row.getTimestamp("accepted_at"))
                                                .map(java.sql.Timestamp::toInstant))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    public void allow(String question, String organisation) {
        database.sql(
                        """
                        insert into matching.confidant (question, organisation)
                        values (:question, :organisation)
                        on conflict do nothing
                        """)
                .param("question", question)
                .param("organisation", organisation)
                .update();
    }

    public void accept(String question, String organisation, Person person) {
        database.sql(
                        """
                        update matching.confidant
                        set accepted_at = now(), accepted_by = :person
                        where question = :question and organisation = :organisation and accepted_at is null
                        """)
                .param("question", question)
                .param("organisation", organisation)
                .param("person", person.id())
                .update();
    }
}
