package be.weefsel.app.matching.store;

import be.weefsel.app.actors.TrlRange;
import be.weefsel.app.matching.Question;
import be.weefsel.app.matching.QuestionDraft;
import be.weefsel.app.matching.QuestionText;
import be.weefsel.app.matching.Stage;
import be.weefsel.app.platform.database.Columns;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Questions in the database, without their confidential details.
@Component
public class QuestionStore {
    private static final String QUESTION =
            """
            select key, company, language, title, teaser, problem, tried, result, constraints, cluster, topics,
            trl_lowest, trl_highest, across_borders, both_sides, match_confidential, deadline, stage, asked_on
            from matching.question
            """;

    private final JdbcClient database;

    QuestionStore(JdbcClient database) {
        this.database = database;
    }

    /// The next key that no question has. Numbers that were taken over with questions are passed
    /// over; no other number is left out.
    public String nextKey() {
        return Stream.generate(this::nextNumber)
                .map("q-%03d"::formatted)
                .filter(key -> find(key).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private long nextNumber() {
        return database.sql("select nextval('matching.question_number')")
                .query(Long.class)
                .single();
    }

    /// Keys of the topics of all questions, drafts too.
    public Set<String> topicsOfAll() {
        return Set.copyOf(
                database.sql("select distinct unnest(topics) from matching.question")
                        .query(Row::onlyString)
                        .list());
    }

    public Optional<Question> find(String key) {
        return database.sql(QUESTION + "where key = :key")
                .param("key", key)
                .query(QuestionStore::question)
                .optional();
    }

    /// Locks the question until the transaction ends, so that two decisions about it come one after
    /// the other.
    public Optional<Question> findForUpdate(String key) {
        return database.sql(QUESTION + "where key = :key for update")
                .param("key", key)
                .query(QuestionStore::question)
                .optional();
    }

    /// Locks all questions that run until the transaction ends, so that nobody introduces
    /// meanwhile.
    public void lockRunning() {
        database.sql(
                        """
                        select key from matching.question
                        where stage in ('open', 'introduced')
                        order by key
                        for update
                        """)
                .query(Row::onlyString)
                .list();
    }

    /// Those that were asked: first those that still run, the longest waiting before the others.
    public List<Question> asked() {
        return database.sql(
                        QUESTION
                                + "where stage <> 'draft'"
                                + " order by stage in ('answered', 'withdrawn'), asked_on, key")
                .query(QuestionStore::question)
                .list();
    }

    /// Drafts too, the newest first.
    public List<Question> ofCompany(String company) {
        return database.sql(
                        QUESTION
                                + """
                                where company = :company
                                order by asked_on desc nulls first, key desc
                                """)
                .param("company", company)
                .query(QuestionStore::question)
                .list();
    }

    public void insert(Reader by, String key, QuestionDraft draft) {
        var columns =
                columns(key, draft)
                        .value("asker", by.person().map(Person::id))
                        .value("stage", Stage.DRAFT.code());
        database.sql(columns.insertInto("matching.question")).params(columns.toMap()).update();
    }

    public void update(String key, QuestionDraft draft) {
        database.sql(
                        """
                        update matching.question
                        set company = :company, language = :language, title = :title, teaser = :teaser,
                            problem = :problem, tried = :tried, result = :result, constraints = :constraints,
                            cluster = :cluster, topics = :topics, trl_lowest = :trl_lowest,
                            trl_highest = :trl_highest, across_borders = :across_borders,
                            both_sides = :both_sides, match_confidential = :match_confidential, deadline = :deadline, changed_at = now()
                        where key = :key
                        """)
                .params(columns(key, draft).toMap())
                .update();
    }

    public void moveTo(String key, Stage stage, Optional<LocalDate> askedOn) {
        database.sql(
                        """
                        update matching.question
                        set stage = :stage, asked_on = coalesce(:asked_on::date, asked_on), changed_at = now()
                        where key = :key
                        """)
                .param("key", key)
                .param("stage", stage.code())
                .param("asked_on", askedOn.orElse(null))
                .update();
    }

    /// For a draft only; nothing refers to it yet.
    public void deleteDraft(String key) {
        database.sql("delete from matching.question where key = :key and stage = 'draft'")
                .param("key", key)
                .update();
    }

    private static Columns columns(String key, QuestionDraft draft) {
        var text = draft.text();
        return new Columns()
                .value("key", key)
                .value("company", draft.company())
                .value("language", draft.language().code())
                .value("title", text.title())
                .value("teaser", text.teaser())
                .value("problem", text.problem())
                .value("tried", text.tried())
                .value("result", text.result())
                .value("constraints", text.constraints())
                .value("cluster", draft.cluster())
                .strings("topics", draft.topics())
                .value("trl_lowest", draft.trl().map(TrlRange::from))
                .value("trl_highest", draft.trl().map(TrlRange::to))
                .value("across_borders", draft.acrossBorders())
                .value("both_sides", draft.bothSides())
                .value("match_confidential", draft.matchConfidential())
                .value("deadline", draft.deadline().map(month -> month.atDay(1)));
    }

    private static Question question(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        var lowest = row.findInteger("trl_lowest");
        var highest = row.findInteger("trl_highest");
        return new Question(
                row.string("key"),
                row.string("company"),
                Language.ofCode(row.string("language")),
                new QuestionText(
                        row.string("title"),
                        row.string("teaser"),
                        row.string("problem"),
                        row.string("tried"),
                        row.string("result"),
                        row.string("constraints")),
                row.findString("cluster"),
                row.strings("topics"),
                lowest.flatMap(low -> highest.map(high -> new TrlRange(low, high))),
                row.is("across_borders"),
                row.is("both_sides"),
                row.is("match_confidential"),
                row.findDate("deadline").map(YearMonth::from),
                Stage.ofCode(row.string("stage")),
                row.findDate("asked_on"));
    }
}
