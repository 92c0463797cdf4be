package be.weefsel.app.platform.database;

import be.weefsel.app.platform.CannotStart;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brings the database to the form that this version of Weefsel knows: one schema for each concept
/// that keeps something, in the order of the way of the data, so that a table may refer to those
/// nearer to the source.
public final class Migrations {
    /// The concepts that keep something. Each has its migrations under `<concept>/store/migration`.
    static final List<String> CONCEPTS =
            List.of("platform", "vocabulary", "actors", "matching", "home");

    private static final Set<MigrationState> FROM_THE_FUTURE =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private Migrations() {}

    /// Safe to call at each start, and by several instances at the same time.
    ///
    /// @throws CannotStart when a newer Weefsel has worked on this database: its tables may mean
    ///   something that we do not know
    public static void migrate(DataSource database) {
        if (hasUnknownConcepts(database)) {
            throw newer();
        }
        CONCEPTS.stream().map(concept -> migrationsOf(concept, database)).forEach(Migrations::run);
    }

    private static void run(Flyway concept) {
        try {
            concept.migrate();
        } catch (FlywayValidateException e) {
            if (hasUnknown(concept)) {
                throw newer();
            }
            throw e;
        }
    }

    private static CannotStart newer() {
        return new CannotStart(DataFolder.newerThanThisWeefsel("database"));
    }

    static Flyway migrationsOf(String concept, DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .schemas(concept)
                .table("migration")
                .locations("classpath:be/weefsel/app/" + concept + "/store/migration")
                // By itself Flyway overlooks migrations of a later version.
                .ignoreMigrationPatterns(new String[0])
                .load();
    }

    private static boolean hasUnknownConcepts(DataSource database) {
        return JdbcClient.create(database)
                .sql(
                        """
                        select exists (
                            select from information_schema.columns
                            where table_name = 'migration'
                                and column_name = 'installed_rank'
                                and table_schema not in (:known))
                        """)
                .param("known", CONCEPTS)
                .query(Boolean.class)
                .single();
    }

    private static boolean hasUnknown(Flyway concept) {
        return Stream.of(concept.info().applied())
                .map(MigrationInfo::getState)
                .anyMatch(FROM_THE_FUTURE::contains);
    }
}
