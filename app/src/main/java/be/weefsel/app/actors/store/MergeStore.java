package be.weefsel.app.actors.store;

import be.weefsel.app.actors.Organisation;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/// Entries that became one, in the database.
@Component
public class MergeStore {
    private final JdbcClient database;
    private final ObjectMapper json;

    MergeStore(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// A merge that was not taken back.
    ///
    /// @param gone as it was
    /// @param stays as it was
    /// @param together as the one that stays became
    public record Kept(long number, Organisation gone, Organisation stays, Organisation together) {}

    /// @return the number of the merge
    public long insert(
            Organisation gone, Organisation stays, Organisation together, Reader by, Instant at) {
        return database.sql(
                        """
                        insert into actors.merge (
                            gone, stays, gone_was, stays_was, stays_became, merged_by, merged_at)
                        values (
                            :gone, :stays, cast(:goneWas as jsonb), cast(:staysWas as jsonb),
                            cast(:staysBecame as jsonb), :by, :at)
                        returning number
                        """)
                .param("gone", gone.key())
                .param("stays", stays.key())
                .param("goneWas", json.writeValueAsString(gone))
                .param("staysWas", json.writeValueAsString(stays))
                .param("staysBecame", json.writeValueAsString(together))
                .param("by", by.person().map(Person::id).orElse(null))
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    public Optional<Kept> find(long number) {
        return database.sql(
                        """
                        select number, gone_was, stays_was, stays_became
                        from actors.merge
                        where number = :number and undone_at is null
                        """)
                .param("number", number)
                .query(this::kept)
                .optional();
    }

    private Kept kept(ResultSet row, int line) throws SQLException {
        return new Kept(
                row.getLong("number"),
                organisation(row, "gone_was"),
                organisation(row, "stays_was"),
                organisation(row, "stays_became"));
    }

    private Organisation organisation(ResultSet row, String column) throws SQLException {
        return json.readValue(row.getString(column), Organisation.class);
    }

    /// The key of the entry that it was merged into, which may have gone into yet another.
    public Optional<String> findNext(String gone) {
        return database.sql(
                        "select stays from actors.merge where gone = :gone and undone_at is null")
                .param("gone", gone)
                .query(String.class)
                .optional();
    }

    /// The keys of all entries that were merged into another.
    public List<String> gone() {
        return database.sql("select gone from actors.merge where undone_at is null")
                .query(Row::onlyString)
                .list();
    }

    public void putUndone(long number, Instant at) {
        database.sql("update actors.merge set undone_at = :at where number = :number")
                .param("at", Timestamp.from(at))
                .param("number", number)
                .update();
    }
}
