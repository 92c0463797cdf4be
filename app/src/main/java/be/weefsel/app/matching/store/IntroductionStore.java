package be.weefsel.app.matching.store;

import be.weefsel.app.matching.Account;
import be.weefsel.app.matching.Answer;
import be.weefsel.app.matching.DeclineReason;
import be.weefsel.app.matching.Introduction;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/// Introductions in the database.
@Component
public class IntroductionStore {
    private static final String COLUMNS =
            """
            id, question, offer, organisation, introduced_by, introduced_at, line, line_language, why,
            taken_back_at, answered_at, decline_reason, decline_words, decline_language
            """;

    private final JdbcClient database;
    private final ObjectMapper json;

    IntroductionStore(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// The number of the given introduction does not matter: the database gives one.
    ///
    /// @return the introduction with its number
    public Introduction insert(Introduction introduction) {
        var id =
                database.sql(
                                """
                                insert into matching.introduction (
                                    question, offer, organisation, introduced_by, introduced_at, line,
                                    line_language, why)
                                values (
                                    :question, :offer, :organisation, :by, :at, :line, :language,
                                    cast(:why as jsonb))
                                returning id
                                """)
                        .param("question", introduction.question())
                        .param("offer", introduction.offer())
                        .param("organisation", introduction.organisation())
                        .param("by", introduction.by().orElse(null))
                        .param("at", Timestamp.from(introduction.at()))
                        .param("line", introduction.line())
                        .param("language", introduction.lineLanguage().code())
                        .param("why", introduction.why().map(json::writeValueAsString).orElse(null))
                        .query(Long.class)
                        .single();
        return new Introduction(
                id,
                introduction.question(),
                introduction.offer(),
                introduction.organisation(),
                introduction.by(),
                introduction.at(),
                introduction.line(),
                introduction.lineLanguage(),
                introduction.why(),
                introduction.takenBackAt(),
                introduction.answer());
    }

    public void takeBack(long id) {
        database.sql("update matching.introduction set taken_back_at = now() where id = :id")
                .param("id", id)
                .update();
    }

    /// A later answer replaces the earlier one.
    public void answer(long id, Answer answer, Reader by) {
        var decline =
                answer instanceof Answer.Declined declined
                        ? Optional.of(declined)
                        : Optional.<Answer.Declined>empty();
        database.sql(
                        """
                        update matching.introduction
                        set answered_at = :at, answered_by = :by, decline_reason = :reason,
                            decline_words = :words, decline_language = :language
                        where id = :id
                        """)
                .param("id", id)
                .param("at", Timestamp.from(answer.at()))
                .param("by", by.person().map(Person::id).orElse(null))
                .param("reason", decline.map(d -> d.reason().code()).orElse(null))
                .param("words", decline.map(d -> d.words().text()).orElse(null))
                .param("language", decline.map(d -> d.words().language().code()).orElse(null))
                .update();
    }

    public Map<String, List<Introduction>> byQuestion(List<String> questions) {
        return database
                .sql(
                        "select "
                                + COLUMNS
                                + " from matching.introduction where question = any(:questions)"
                                + " order by introduced_at, id")
                .param("questions", questions.toArray(String[]::new))
                .query(this::introduction)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Introduction::question));
    }

    /// Those that stand, the newest first.
    public List<Introduction> ofOrganisation(String organisation) {
        return database.sql(
                        "select "
                                + COLUMNS
                                + " from matching.introduction"
                                + " where organisation = :organisation and taken_back_at is null"
                                + " and decline_reason is null"
                                + " order by introduced_at desc, id desc")
                .param("organisation", organisation)
                .query(this::introduction)
                .list();
    }

    /// How many introductions to running questions each offer has this year: the places taken.
    public Map<String, Integer> placesTaken(int year) {
        return database
                .sql(
                        """
                        select introduction.offer, count(*)::int as places
                        from matching.introduction
                        join matching.question on question.key = introduction.question
                        where introduction.taken_back_at is null
                          and introduction.decline_reason is null
                          and question.stage <> 'withdrawn'
                          and extract(year from introduction.introduced_at at time zone 'Europe/Brussels') = :year
                        group by introduction.offer
                        """)
                .param("year", year)
                .query((row, number) -> Map.entry(row.getString("offer"), row.getInt("places")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Introduction introduction(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        return new Introduction(
                result.getLong("id"),
                row.string("question"),
                row.string("offer"),
                row.string("organisation"),
                Optional.ofNullable(result.getObject("introduced_by", Long.class)),
                result.getTimestamp("introduced_at").toInstant(),
                row.string("line"),
                Language.ofCode(row.string("line_language")),
                row.findString("why").map(why -> json.readValue(why, Account.class)),
                Optional.ofNullable(result.getTimestamp("taken_back_at")).map(Timestamp::toInstant),
                answer(row));
    }

    private static Optional<Answer> answer(Row row) throws SQLException {
        var at = row.result().getTimestamp("answered_at");
        if (at == null) {
            return Optional.empty();
        }
        var reason = row.findString("decline_reason");
        return Optional.of(
                reason.isEmpty()
                        ? new Answer.Accepted(at.toInstant())
                        : new Answer.Declined(
                                at.toInstant(),
                                DeclineReason.ofCode(reason.get()),
                                new Passage(
                                        Language.ofCode(row.string("decline_language")),
                                        row.string("decline_words"))));
    }
}
