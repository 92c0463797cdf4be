package be.weefsel.app.actors.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Files that wait for a yes, in the database.
@Component
public class ImportStore {
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
