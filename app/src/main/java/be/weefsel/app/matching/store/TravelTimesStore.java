package be.weefsel.app.matching.store;

import be.weefsel.app.matching.travel.TravelTime;
import be.weefsel.app.matching.travel.TravelTimesEdition;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/// Tables of travel times in the database: the newest, and the one before it.
@Component
public class TravelTimesStore {
    private static final TypeReference<List<TravelTime>> TIMES = new TypeReference<>() {};

    private final JdbcClient database;
    private final ObjectMapper json;

    TravelTimesStore(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    public Optional<TravelTimesEdition> findNewest() {
        return database.sql(
                        """
                        select number, given_at, times from matching.travel_times
                        order by number desc limit 1
                        """)
                .query((row, _) ->
                        new TravelTimesEdition(
                                row.getLong("number"),
                                row.getTimestamp("given_at").toInstant(),
                                json.readValue(row.getString("times"), TIMES)))
                .optional();
    }

    /// Nobody else changes them before the end of the transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        database.sql("lock table matching.travel_times in share row exclusive mode").update();
    }

    /// @return its number
    public long insert(List<TravelTime> times, Instant at) {
        long number =
                database.sql(
                                """
                                insert into matching.travel_times (given_at, times)
                                values (:at, cast(:times as jsonb)) returning number
                                """)
                        .param("at", Timestamp.from(at))
                        .param("times", json.writeValueAsString(times))
                        .query(Long.class)
                        .single();
        database.sql(
                        """
                        delete from matching.travel_times where number not in (
                            select number from matching.travel_times order by number desc limit 2)
                        """)
                .update();
        return number;
    }

    public void remove(long number) {
        database.sql("delete from matching.travel_times where number = :number")
                .param("number", number)
                .update();
    }
}
