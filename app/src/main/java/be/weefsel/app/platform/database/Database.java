package be.weefsel.app.platform.database;

import be.weefsel.app.platform.CannotStart;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The PostgreSQL database that this instance works on: one that Weefsel runs by itself in its data
/// folder, or one that somebody else runs.
public sealed interface Database extends AutoCloseable
        permits EmbeddedDatabase, ExternalDatabase, RunningDatabase {
    /// For JDBC, without user and password.
    String url();

    String user();

    String password();

    /// Whether Weefsel brought it.
    default boolean isOwn() {
        return !(this instanceof ExternalDatabase);
    }

    /// Stops what was started for this database; an external one runs on.
    @Override
    void close();

    /// The external database that the environment names, and the embedded one when it names none.
    ///
    /// @param environment of the process: `WEEFSEL_DATABASE_URL`, `_USER` and `_PASSWORD`
    /// @throws CannotStart when there is no database to work on
    static Database open(DataFolder folder, Map<String, String> environment) {
        return ExternalDatabase.findIn(environment)
                .<Database>map(ExternalDatabase::checked)
                .orElseGet(() -> EmbeddedDatabase.start(folder));
    }

    /// A connection for each caller, without a pool: for the few questions before Spring has one.
    default DataSource unpooled() {
        return new DriverManagerDataSource(url(), user(), password());
    }
}
