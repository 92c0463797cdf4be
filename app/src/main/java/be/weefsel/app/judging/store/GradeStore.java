package be.weefsel.app.judging.store;

import be.weefsel.app.judging.Given;
import be.weefsel.app.judging.Grade;
import be.weefsel.app.judging.Judge;
import be.weefsel.app.judging.Settled;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who judges, and their grades, in the database.
@Component
public class GradeStore {
    private final JdbcClient database;
    private final People people;

    GradeStore(JdbcClient database, People people) {
        this.database = database;
        this.people = people;
    }

    /// In the order in which they were named.
    public List<Judge> judges(long round) {
        return database
                .sql(
                        """
                        select number, person, named_on
                        from judging.judge
                        where round = :round
                        order by number
                        """)
                .param("round", round)
                .query((row, number) ->
                        new Named(
                                row.getLong("number"),
                                Optional.ofNullable(row.getObject("person", Long.class)),
                                row.getObject("named_on", LocalDate.class)))
                .list()
                .stream()
                .map(named ->
                        new Judge(
                                named.number(),
                                named.person().flatMap(people::findPerson),
                                named.on()))
                .toList();
    }

    private record Named(long number, Optional<Long> person, LocalDate on) {}

    public void insertJudge(long round, long person, LocalDate on) {
        database.sql(
                        """
                        insert into judging.judge (round, person, named_on)
                        values (:round, :person, :on)
                        """)
                .param("round", round)
                .param("person", person)
                .param("on", on)
                .update();
    }

    public void deleteJudge(long number) {
        database.sql("delete from judging.judge where number = :number")
                .param("number", number)
                .update();
    }

    public List<Given> given(long round) {
        return database.sql(
                        """
                        select judge, question, offer, grade
                        from judging.grade
                        where round = :round
                        order by question, offer, judge
                        """)
                .param("round", round)
                .query((result, number) -> {
                    var row = new Row(result);
                    return new Given(
                            result.getLong("judge"),
                            row.string("question"),
                            row.string("offer"),
                            Grade.ofCode(row.string("grade")));
                })
                .list();
    }

    /// A later grade replaces the earlier one.
    public void put(long round, Given given, Reader by, Instant at) {
        database.sql(
                        """
                        insert into judging.grade
                            (round, question, offer, judge, grade, given_by, given_at)
                        values (:round, :question, :offer, :judge, :grade, :by, :at)
                        on conflict (round, question, offer, judge) do update
                        set grade = excluded.grade, given_at = excluded.given_at
                        """)
                .param("round", round)
                .param("question", given.question())
                .param("offer", given.offer())
                .param("judge", given.judge())
                .param("grade", given.grade().code())
                .param("by", by.person().map(Person::id).orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    public List<Settled> settled(long round) {
        return database.sql(
                        """
                        select question, offer, grade, settled_by, settled_at
                        from judging.settled
                        where round = :round
                        order by question, offer
                        """)
                .param("round", round)
                .query((result, number) -> {
                    var row = new Row(result);
                    return new Settled(
                            row.string("question"),
                            row.string("offer"),
                            Grade.ofCode(row.string("grade")),
                            Optional.ofNullable(result.getObject("settled_by", Long.class)),
                            result.getTimestamp("settled_at").toInstant());
                })
                .list();
    }

    /// A later one replaces the earlier one.
    public void settle(
            long round, String question, String offer, Grade grade, Reader by, Instant at) {
        database.sql(
                        """
                        insert into judging.settled
                            (round, question, offer, grade, settled_by, settled_at)
                        values (:round, :question, :offer, :grade, :by, :at)
                        on conflict (round, question, offer) do update
                        set grade = excluded.grade, settled_by = excluded.settled_by,
                            settled_at = excluded.settled_at
                        """)
                .param("round", round)
                .param("question", question)
                .param("offer", offer)
                .param("grade", grade.code())
                .param("by", by.person().map(Person::id).orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }
}
