package be.weefsel.app.matching.store;

import be.weefsel.app.matching.Opinion;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Opinions that were asked and given, in the database.
@Component
public class OpinionStore {
    private final JdbcClient database;

    OpinionStore(JdbcClient database) {
        this.database = database;
    }

    /// In the order in which they were asked.
    public Map<String, List<Opinion>> byQuestion(Collection<String> questions) {
        return database
                .sql(
                        """
                        select question, organisation, asked_at, verdict, words, language, given_at
                        from matching.opinion
                        where question = any(:questions)
                        order by asked_at, organisation
                        """)
                .param("questions", questions.toArray(String[]::new))
                .query((result, number) -> {
                    var row = new Row(result);
                    return Map.entry(row.string("question"), opinion(row));
                })
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// Keys of the questions on which the actor's opinion was asked, the latest first.
    public List<String> questionsAskedTo(String organisation) {
        return database.sql(
                        """
                        select question
                        from matching.opinion
                        where organisation = :organisation
                        order by asked_at desc, question
                        """)
                .param("organisation", organisation)
                .query(Row::onlyString)
                .list();
    }

    /// Who was asked already is not asked again.
    public void ask(String question, String organisation, Instant at, Reader by) {
        database.sql(
                        """
                        insert into matching.opinion (question, organisation, asked_by, asked_at)
                        values (:question, :organisation, :by, :at)
                        on conflict (question, organisation) do nothing
                        """)
                .param("question", question)
                .param("organisation", organisation)
                .param("by", by.person().map(Person::id).orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    /// A later opinion replaces the earlier one.
    public void give(String question, String organisation, Opinion.Given given, Reader by) {
        database.sql(
                        """
                        update matching.opinion
                        set verdict = :verdict, words = :words, language = :language, given_by = :by,
                            given_at = :at
                        where question = :question and organisation = :organisation
                        """)
                .param("question", question)
                .param("organisation", organisation)
                .param("verdict", given.verdict().code())
                .param("words", given.words().text())
                .param("language", given.words().language().code())
                .param("by", by.person().map(Person::id).orElse(null))
                .param("at", Timestamp.from(given.at()))
                .update();
    }

    private static Opinion opinion(Row row) throws SQLException {
        var verdict = row.findString("verdict");
        return new Opinion(
                row.string("organisation"),
                row.result().getTimestamp("asked_at").toInstant(),
                verdict.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Opinion.Given(
                                        Opinion.Verdict.ofCode(verdict.get()),
                                        new Passage(
                                                Language.ofCode(row.string("language")),
                                                row.string("words")),
                                        row.result().getTimestamp("given_at").toInstant())));
    }
}
