package be.weefsel.app.actors.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Files that wait for a yes, and those that were brought in, in the database.
@Component
public class ImportStore {
    private static final String BROUGHT_IN =
            """
            select number, file_name, kind, at
            from actors.brought_in
            """;

    private final JdbcClient database;

    ImportStore(JdbcClient database) {
        this.database = database;
    }

    /// @return the number under which it waits
    public long insert(long person, String fileName, byte[] content) {
        return database.sql(
                        """
                        insert into actors.import (person, file_name, content)
                        values (:person, :name, :content)
                        returning number
                        """)
                .param("person", person)
                .param("name", fileName)
                .param("content", content)
                .query(Long.class)
                .single();
    }

    /// Only of what this person gave.
    public Optional<String> findFileName(long person, long number) {
        return find("file_name", person, number)
                .query((row, line) -> row.getString("file_name"))
                .optional();
    }

    /// Only of what this person gave.
    public Optional<byte[]> findContent(long person, long number) {
        return find("content", person, number)
                .query((row, line) -> row.getBytes("content"))
                .optional();
    }

    private JdbcClient.StatementSpec find(String column, long person, long number) {
        return database.sql(
                        "select "
                                + column
                                + " from actors.import where number = :number and person = :person")
                .param("number", number)
                .param("person", person);
    }

    /// A file that was brought in.
    ///
    /// @param kind `organisations` or `offers`
    public record BroughtIn(long number, String fileName, String kind, Instant at) {}

    /// Keeps that a file that waits is brought in.
    public void keep(long number, String kind, Instant at) {
        database.sql(
                        """
                        insert into actors.brought_in (number, person, file_name, kind, at)
                        select number, person, file_name, :kind, :at
                        from actors.import
                        where number = :number
                        """)
                .param("kind", kind)
                .param("at", Timestamp.from(at))
                .param("number", number)
                .update();
    }

    public Optional<BroughtIn> findBroughtIn(long number) {
        return database.sql(BROUGHT_IN + "where number = :number")
                .param("number", number)
                .query(ImportStore::broughtIn)
                .optional();
    }

    /// The latest first.
    public List<BroughtIn> latestBroughtIn(int most) {
        return database.sql(BROUGHT_IN + "order by at desc, number desc limit :most")
                .param("most", most)
                .query(ImportStore::broughtIn)
                .list();
    }

    private static BroughtIn broughtIn(ResultSet row, int line) throws SQLException {
        return new BroughtIn(
                row.getLong("number"),
                row.getString("file_name"),
                row.getString("kind"),
                row.getTimestamp("at").toInstant());
    }

    /// @return whether it was there
    public boolean delete(long number) {
        return database.sql("delete from actors.import where number = :number")
                        .param("number", number)
                        .update()
                > 0;
    }

    public void deleteOlderThan(Instant moment) {
        database.sql("delete from actors.import where given_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    /// Nobody else brings in a file until the transaction ends.
    public void lock() {
        database.sql("lock table actors.import in share row exclusive mode").update();
    }
}
