package be.weefsel.app.matching.store;

import be.weefsel.app.matching.Outcome;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.engine.matching.PastOutcomes;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Outcomes and satisfaction in the database.
@Component
public class OutcomeStore {
    private final JdbcClient database;

    OutcomeStore(JdbcClient database) {
        this.database = database;
    }

    /// By the number of the introduction.
    public Map<Long, Outcome> of(String question) {
        return database
                .sql(
                        """
                        select introduction, result, followed, words, outcome.language
                        from matching.outcome
                        join matching.introduction on introduction.id = outcome.introduction
                        where question = :question
                        """)
                .param("question", question)
                .query((result, number) -> {
                    var row = new Row(result);
                    return new Outcome(
                            result.getLong("introduction"),
                            Outcome.Result.ofCode(row.string("result")),
                            Outcome.Followed.ofCode(row.string("followed")),
                            new Passage(
                                    Language.ofCode(row.string("language")), row.string("words")));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Outcome::introduction, Function.identity()));
    }

    /// Empty when the company has not said.
    public Optional<Integer> satisfactionOf(String question) {
        return database.sql("select grade from matching.satisfaction where question = :question")
                .param("question", question)
                .query(Integer.class)
                .optional();
    }

    /// Questions that have their answer while nobody said what came of it, with the day of the
    /// answer.
    public Map<String, LocalDate> answeredWithoutOutcome() {
        return database
                .sql(
                        """
                        select question.key, max(event.at at time zone 'Europe/Brussels')::date as answered_on
                        from matching.question
                        join matching.event on event.question = question.key and event.kind = 'answered'
                        where question.stage = 'answered'
                          and not exists (
                              select from matching.satisfaction where satisfaction.question = question.key)
                        group by question.key
                        """)
                .query((row, number) ->
                        Map.entry(
                                row.getString("key"),
                                row.getObject("answered_on", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// What came of the introductions of each actor that were not taken back.
    ///
    /// @param since outcomes that were recorded earlier are left out
    public Map<String, PastOutcomes> byOrganisation(Instant since) {
        return database
                .sql(
                        """
                        select organisation, count(*)::int as introductions,
                            sum(case result when 'solved' then 1 when 'partly' then 0.5 else 0 end)
                                ::double precision as solved
                        from matching.outcome
                        join matching.introduction on introduction.id = outcome.introduction
                        where recorded_at >= :since and taken_back_at is null
                        group by organisation
                        """)
                .param("since", Timestamp.from(since))
                .query((row, number) ->
                        Map.entry(
                                row.getString("organisation"),
                                new PastOutcomes(
                                        row.getInt("introductions"), row.getDouble("solved"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// A later outcome replaces the earlier one.
    public void put(Outcome outcome, Instant at, Reader by) {
        database.sql(
                        """
                        insert into matching.outcome (
                            introduction, result, followed, words, language, recorded_by, recorded_at)
                        values (:introduction, :result, :followed, :words, :language, :by, :at)
                        on conflict (introduction) do update
                        set result = excluded.result, followed = excluded.followed, words = excluded.words,
                            language = excluded.language, recorded_by = excluded.recorded_by,
                            recorded_at = excluded.recorded_at
                        """)
                .param("introduction", outcome.introduction())
                .param("result", outcome.result().code())
                .param("followed", outcome.followed().code())
                .param("words", outcome.words().text())
                .param("language", outcome.words().language().code())
                .param("by", by.person().map(Person::id).orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    public void putSatisfaction(String question, int grade, Instant at, Reader by) {
        database.sql(
                        """
                        insert into matching.satisfaction (question, grade, recorded_by, recorded_at)
                        values (:question, :grade, :by, :at)
                        on conflict (question) do update
                        set grade = excluded.grade, recorded_by = excluded.recorded_by,
                            recorded_at = excluded.recorded_at
                        """)
                .param("question", question)
                .param("grade", grade)
                .param("by", by.person().map(Person::id).orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }
}
