package be.weefsel.app.matching.store;

import be.weefsel.app.matching.Stage;
import be.weefsel.app.matching.Teaser;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The public part of questions in the database, and how many there were of what.
@Component
public class PublicQuestionStore {
    private final JdbcClient database;

    PublicQuestionStore(JdbcClient database) {
        this.database = database;
    }

    /// Those that were asked, the longest waiting first.
    public List<Teaser> asked() {
        return database.sql(
                        """
                        with answer as (
                            select question, max(at at time zone 'Europe/Brussels')::date as answered_on
                            from matching.event
                            where kind = 'answered'
                            group by question
                        )
                        select key, language, teaser, cluster, stage, asked_on,
                            case when stage = 'answered' then answered_on end as answered_on
                        from matching.question
                        left join answer on answer.question = question.key
                        where stage <> 'draft'
                        order by asked_on, key
                        """)
                .query(PublicQuestionStore::teaser)
                .list();
    }

    public int countIn(Stage stage) {
        return database.sql("select count(*)::int from matching.question where stage = :stage")
                .param("stage", stage.code())
                .query(Integer.class)
                .single();
    }

    public int introductionsIn(Year year) {
        return database.sql(
                        """
                        select count(*)::int
                        from matching.introduction
                        where taken_back_at is null and decline_reason is null
                            and extract(year from introduced_at at time zone 'Europe/Brussels') = :year
                        """)
                .param("year", year.getValue())
                .query(Integer.class)
                .single();
    }

    /// The median; empty when no question was introduced for the first time in the year.
    public Optional<Integer> daysToIntroductionIn(Year year) {
        return database.sql(
                        """
                        with first_introduction as (
                            select question,
                                min(introduced_at at time zone 'Europe/Brussels')::date as introduced_on
                            from matching.introduction
                            where taken_back_at is null and decline_reason is null
                            group by question
                        ),
                        waited as (
                            select greatest(introduced_on - asked_on, 0) as days
                            from first_introduction
                            join matching.question on question.key = first_introduction.question
                            where extract(year from introduced_on) = :year
                        )
                        select round(percentile_cont(0.5) within group (order by days))::int
                        from waited
                        having count(*) > 0
                        """)
                .param("year", year.getValue())
                .query(Integer.class)
                .optional();
    }

    private static Teaser teaser(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        return new Teaser(
                row.string("key"),
                Language.ofCode(row.string("language")),
                row.string("teaser"),
                row.findString("cluster"),
                Stage.ofCode(row.string("stage")),
                result.getObject("asked_on", LocalDate.class),
                row.findDate("answered_on"));
    }
}
