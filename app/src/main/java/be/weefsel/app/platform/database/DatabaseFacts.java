package be.weefsel.app.platform.database;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody who looks after the database wants to know of it.
@Component
public class DatabaseFacts {
    private final DataSource source;
    private final JdbcClient database;
    private final boolean own;

    DatabaseFacts(
            DataSource source,
            JdbcClient database,
            @Value("${weefsel.database-is-own:false}") boolean own) {
        this.source = source;
        this.database = database;
        this.own = own;
    }

    /// Whether Weefsel brought it.
    public boolean isOwn() {
        return own;
    }

    /// Of PostgreSQL: `18.6`.
    public String version() {
        return database.sql("select current_setting('server_version')")
                .query(String.class)
                .single();
    }

    /// On the disk.
    public long bytes() {
        return database.sql("select pg_database_size(current_database())")
                .query(Long.class)
                .single();
    }

    /// The last one of each concept.
    public Map<String, String> migrations() {
        return Migrations.applied(source);
    }
}
