package be.weefsel.app.platform.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings the database to the form that this version of Weefsel knows: one schema for each concept
/// that keeps something, in the order of the way of the data, so that a table may refer to those
/// nearer to the source.
public final class Migrations {
    /// The concepts that keep something. Each has its migrations under `<concept>/store/migration`.
    static final List<String> CONCEPTS = List.of("platform", "vocabulary", "actors", "matching");

    private Migrations() {}

    /// Safe to call at each start, and by several instances at the same time.
    public static void migrate(DataSource database) {
        CONCEPTS.forEach(concept -> migrationsOf(concept, database).migrate());
    }

    static Flyway migrationsOf(String concept, DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .schemas(concept)
                .table("migration")
                .locations("classpath:be/weefsel/app/" + concept + "/store/migration")
                .load();
    }
}
