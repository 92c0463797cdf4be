package be.weefsel.app.judging.store;

import be.weefsel.app.judging.Pooled;
import be.weefsel.app.judging.Round;
import be.weefsel.app.platform.database.Columns;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Rounds and what is judged in them, in the database.
@Component
public class RoundStore {
    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;

    RoundStore(JdbcClient database, NamedParameterJdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /// The newest first, without those that were removed.
    public List<Round> rounds() {
        return database.sql(
                        """
                        select number, name, depth, opened_on, closed_on
                        from judging.round
                        where removed_at is null
                        order by number desc
                        """)
                .query(RoundStore::round)
                .list();
    }

    /// Rounds in which this person can grade, the oldest first.
    public List<Round> openRoundsOfJudge(long person) {
        return database.sql(
                        """
                        select number, name, depth, opened_on, closed_on
                        from judging.round
                        where removed_at is null and closed_on is null
                            and number in (select round from judging.judge where person = :person)
                        order by number
                        """)
                .param("person", person)
                .query(RoundStore::round)
                .list();
    }

    public Optional<Round> find(long number) {
        return database.sql(
                        """
                        select number, name, depth, opened_on, closed_on
                        from judging.round
                        where number = :number and removed_at is null
                        """)
                .param("number", number)
                .query(RoundStore::round)
                .optional();
    }

    /// Locks the round until the transaction ends.
    public Optional<Round> findForUpdate(long number) {
        return database.sql(
                        """
                        select number, name, depth, opened_on, closed_on
                        from judging.round
                        where number = :number and removed_at is null
                        for update
                        """)
                .param("number", number)
                .query(RoundStore::round)
                .optional();
    }

    public long insert(String name, int depth, LocalDate openedOn, Reader by) {
        return database.sql(
                        """
                        insert into judging.round (name, depth, opened_on, opened_by)
                        values (:name, :depth, :on, :by)
                        returning number
                        """)
                .param("name", name)
                .param("depth", depth)
                .param("on", openedOn)
                .param("by", by.person().map(Person::id).orElse(null))
                .query(Long.class)
                .single();
    }

    /// @param on empty to open it again
    public void close(long number, Optional<LocalDate> on) {
        database.sql("update judging.round set closed_on = :on where number = :number")
                .param("on", on.orElse(null))
                .param("number", number)
                .update();
    }

    /// @param at empty to bring it back
    public void remove(long number, Optional<Instant> at) {
        database.sql("update judging.round set removed_at = :at where number = :number")
                .param("at", at.map(Timestamp::from).orElse(null))
                .param("number", number)
                .update();
    }

    public void deleteRemovedBefore(Instant moment) {
        database.sql("delete from judging.round where removed_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    public void insertPool(long round, List<Pooled> pool) {
        batches.batchUpdate(
                """
                insert into judging.pooled (round, question, offer)
                values (:round, :question, :offer)
                """,
                Columns.toMaps(pool.stream().map(pooled -> columns(round, pooled)).toList()));
        batches.batchUpdate(
                """
                insert into judging.proposal (round, question, offer, ranker, place)
                values (:round, :question, :offer, :ranker, :place)
                """,
                Columns.toMaps(
                        pool.stream()
                                .flatMap(pooled ->
                                        pooled.places().entrySet().stream()
                                                .map(place ->
                                                        columns(round, pooled)
                                                                .value("ranker", place.getKey())
                                                                .value("place", place.getValue())))
                                .toList()));
    }

    private static Columns columns(long round, Pooled pooled) {
        return new Columns()
                .value("round", round)
                .value("question", pooled.question())
                .value("offer", pooled.offer());
    }

    /// In the order of the questions.
    public List<Pooled> pool(long round) {
        var places = new LinkedHashMap<Key, Map<String, Integer>>();
        database.sql(
                        """
                        select pooled.question, pooled.offer, proposal.ranker, proposal.place
                        from judging.pooled
                        left join judging.proposal using (round, question, offer)
                        where pooled.round = :round
                        order by pooled.question, pooled.offer
                        """)
                .param("round", round)
                .query(result -> {
                    var row = new Row(result);
                    var found =
                            places.computeIfAbsent(
                                    new Key(row.string("question"), row.string("offer")),
                                    _ -> new HashMap<>());
                    var place = row.findInteger("place");
                    if (place.isPresent()) {
                        found.put(row.string("ranker"), place.get());
                    }
                });
        return places.entrySet().stream()
                .map(entry ->
                        new Pooled(
                                entry.getKey().question(),
                                entry.getKey().offer(),
                                entry.getValue()))
                .toList();
    }

    private record Key(String question, String offer) {}

    private static Round round(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        return new Round(
                result.getLong("number"),
                row.string("name"),
                row.integer("depth"),
                row.findDate("opened_on").orElseThrow(),
                row.findDate("closed_on"));
    }
}
