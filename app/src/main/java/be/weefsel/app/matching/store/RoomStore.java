package be.weefsel.app.matching.store;

import be.weefsel.app.matching.Room;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many questions actors take at once, in the database.
@Component
public class RoomStore {
    private final JdbcClient database;

    RoomStore(JdbcClient database) {
        this.database = database;
    }

    /// Only of those that said how many they take, by organisation.
    public Map<String, Room> rooms() {
        return database
                .sql(
                        """
                        with taken as (
                            select introduction.organisation, count(*)::int as questions
                            from matching.introduction
                            join matching.question on question.key = introduction.question
                            where introduction.taken_back_at is null
                              and introduction.decline_reason is null
                              and question.stage = 'introduced'
                            group by introduction.organisation
                        )
                        select room.organisation, room.questions, coalesce(taken.questions, 0) as taken
                        from matching.room
                        left join taken on taken.organisation = room.organisation
                        """)
                .query((row, number) ->
                        new Room(
                                row.getString("organisation"),
                                row.getInt("questions"),
                                row.getInt("taken")))
                .list()
                .stream()
                .collect(Collectors.toMap(Room::organisation, Function.identity()));
    }

    public void put(String organisation, int questions, Instant at, Reader by) {
        database.sql(
                        """
                        insert into matching.room (organisation, questions, set_by, set_at)
                        values (:organisation, :questions, :by, :at)
                        on conflict (organisation) do update
                        set questions = excluded.questions, set_by = excluded.set_by,
                            set_at = excluded.set_at
                        """)
                .param("organisation", organisation)
                .param("questions", questions)
                .param("by", by.person().map(Person::id).orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    public void delete(String organisation) {
        database.sql("delete from matching.room where organisation = :organisation")
                .param("organisation", organisation)
                .update();
    }
}
