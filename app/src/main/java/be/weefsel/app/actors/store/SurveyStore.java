package be.weefsel.app.actors.store;

import be.weefsel.app.actors.survey.Recipient;
import be.weefsel.app.actors.survey.Survey;
import be.weefsel.app.actors.survey.SurveyAnswer;
import be.weefsel.app.actors.survey.SurveyRequest;
import be.weefsel.app.actors.survey.SurveyRequest.State;
import be.weefsel.app.platform.database.Columns;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/// Surveys of the field in the database. Names and addresses of those who are asked stay where they
/// are: who is removed there is gone here as well.
@Component
public class SurveyStore {
    private static final String SURVEYS =
            "select number, cluster, opened_on, closes_on, closed_on from actors.survey ";

    private static final String REQUESTS =
            """
            select request.number, survey, request.organisation, request.contact, request.person,
                coalesce(contact_person.name, person.name) as name,
                coalesce(contact_person.email, person.email) as email,
                coalesce(contact_person.language, person.language) as language,
                request.letters, last_letter_at, state, answered_at, answer
            from actors.survey_request request
                left join actors.contact_person on contact_person.number = request.contact
                left join platform.person on person.id = request.person
            """;

    private final JdbcClient database;
    private final ObjectMapper json;

    SurveyStore(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    public Survey insert(Optional<String> cluster, LocalDate opensOn, LocalDate closesOn) {
        var columns =
                new Columns()
                        .value("cluster", cluster)
                        .value("opened_on", opensOn)
                        .value("closes_on", closesOn);
        var number =
                database.sql(columns.insertInto("actors.survey") + " returning number")
                        .params(columns.toMap())
                        .query(Long.class)
                        .single();
        return new Survey(number, cluster, opensOn, closesOn, Optional.empty());
    }

    /// @return number of the request
    public long insertRequest(long survey, String organisation, Optional<Recipient> to) {
        var columns =
                new Columns()
                        .value("survey", survey)
                        .value("organisation", organisation)
                        .value("contact", to.flatMap(Recipient::contact))
                        .value("person", to.flatMap(Recipient::person));
        return database.sql(columns.insertInto("actors.survey_request") + " returning number")
                .params(columns.toMap())
                .query(Long.class)
                .single();
    }

    /// The newest first.
    public List<Survey> surveys() {
        return database.sql(SURVEYS + "order by number desc").query(SurveyStore::survey).list();
    }

    public Optional<Survey> findSurvey(long number) {
        return database.sql(SURVEYS + "where number = :number")
                .param("number", number)
                .query(SurveyStore::survey)
                .optional();
    }

    public void close(long survey, LocalDate day) {
        database.sql("update actors.survey set closed_on = :day where number = :number")
                .param("day", day)
                .param("number", survey)
                .update();
    }

    /// In the order of the keys of the organisations.
    public List<SurveyRequest> requestsOf(long survey) {
        return database.sql(REQUESTS + "where survey = :survey order by request.organisation")
                .param("survey", survey)
                .query(this::request)
                .list();
    }

    public Optional<SurveyRequest> findRequest(long number) {
        return database.sql(REQUESTS + "where request.number = :number")
                .param("number", number)
                .query(this::request)
                .optional();
    }

    /// As [#findRequest], for this transaction alone.
    public Optional<SurveyRequest> lockRequest(long number) {
        return database.sql(REQUESTS + "where request.number = :number for update of request")
                .param("number", number)
                .query(this::request)
                .optional();
    }

    /// Answers that wait for a facilitator, oldest first.
    public List<SurveyRequest> requestsToHandle() {
        return database.sql(REQUESTS + "where state = 'corrected' order by answered_at")
                .query(this::request)
                .list();
    }

    /// Those that are due for the reminder before a survey closes, for this transaction alone:
    /// others pass them by.
    public List<SurveyRequest> lockRequestsToRemind(LocalDate today, LocalDate closesBy) {
        return database.sql(
                        REQUESTS
                                + """
                                join actors.survey on survey.number = request.survey
                                where state = 'waiting' and request.letters = 1
                                    and closed_on is null
                                    and closes_on between :today and :closesBy
                                    and coalesce(request.contact, request.person) is not null
                                for update of request skip locked
                                """)
                .param("today", today)
                .param("closesBy", closesBy)
                .query(this::request)
                .list();
    }

    public void markWritten(long request, Instant at) {
        database.sql(
                        """
                        update actors.survey_request
                        set letters = letters + 1, last_letter_at = :at
                        where number = :number
                        """)
                .param("at", Timestamp.from(at))
                .param("number", request)
                .update();
    }

    public void answer(long request, State state, SurveyAnswer answer, Instant at) {
        database.sql(
                        """
                        update actors.survey_request
                        set state = :state, answer = cast(:answer as jsonb), answered_at = :at
                        where number = :number
                        """)
                .param("state", state.code())
                .param("answer", json.writeValueAsString(answer))
                .param("at", Timestamp.from(at))
                .param("number", request)
                .update();
    }

    public void changeState(long request, State state) {
        database.sql("update actors.survey_request set state = :state where number = :number")
                .param("state", state.code())
                .param("number", request)
                .update();
    }

    private static Survey survey(ResultSet result, int line) throws SQLException {
        var row = new Row(result);
        return new Survey(
                result.getLong("number"),
                row.findString("cluster"),
                row.findDate("opened_on").orElseThrow(),
                row.findDate("closes_on").orElseThrow(),
                row.findDate("closed_on"));
    }

    private SurveyRequest request(ResultSet result, int line) throws SQLException {
        var row = new Row(result);
        return new SurveyRequest(
                result.getLong("number"),
                result.getLong("survey"),
                row.string("organisation"),
                recipient(row),
                row.integer("letters"),
                Optional.ofNullable(result.getTimestamp("last_letter_at"))
                        .map(Timestamp::toInstant),
                State.ofCode(row.string("state")),
                Optional.ofNullable(result.getTimestamp("answered_at")).map(Timestamp::toInstant),
                row.findString("answer").map(answer -> json.readValue(answer, SurveyAnswer.class)));
    }

    private static Optional<Recipient> recipient(Row row) throws SQLException {
        if (row.findString("name").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Recipient(
                        Optional.ofNullable(row.result().getObject("contact", Long.class)),
                        Optional.ofNullable(row.result().getObject("person", Long.class)),
                        row.string("name"),
                        row.string("email"),
                        Language.ofCode(row.string("language"))));
    }
}
