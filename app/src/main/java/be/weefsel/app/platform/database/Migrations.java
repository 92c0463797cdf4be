package be.weefsel.app.platform.database;

import be.weefsel.app.platform.CannotStart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brings the database to the form that this version of Weefsel knows: one schema for each concept
/// that keeps something, in the order of the way of the data, so that a table may refer to those
/// nearer to the source.
public final class Migrations {
    /// The concepts that keep something. Each has its migrations under `<concept>/store/migration`.
    public static final List<String> CONCEPTS =
            List.of("platform", "vocabulary", "actors", "fabric", "matching", "judging", "home");

    /// In the schema of each concept, what was done to it.
    public static final String TABLE = "migration";

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
        concepts(database).forEach(Migrations::run);
    }

    /// Brings an empty database to the form of an earlier version of Weefsel.
    ///
    /// @param last migration of each concept that this version had
    public static void migrateTo(Map<String, String> last, DataSource database) {
        CONCEPTS.stream()
                .filter(last::containsKey)
                .map(concept -> configure(concept, database).target(last.get(concept)).load())
                .forEach(Migrations::run);
    }

    /// The last migration of each concept that this database has.
    public static Map<String, String> applied(DataSource database) {
        var applied = new LinkedHashMap<String, String>();
        for (var concept : CONCEPTS) {
            Optional.ofNullable(migrationsOf(concept, database).info().current())
                    .flatMap(Migrations::versionOf)
                    .ifPresent(last -> applied.put(concept, last));
        }
        return applied;
    }

    /// Whether this version of Weefsel has all of these migrations.
    public static boolean knows(Map<String, String> last, DataSource database) {
        return last.entrySet().stream()
                .allMatch(one ->
                        CONCEPTS.contains(one.getKey())
                                && has(one.getValue(), migrationsOf(one.getKey(), database)));
    }

    private static boolean has(String version, Flyway concept) {
        return Stream.of(concept.info().all())
                .filter(migration -> !FROM_THE_FUTURE.contains(migration.getState()))
                .flatMap(migration -> versionOf(migration).stream())
                .anyMatch(version::equals);
    }

    /// The making of a schema has none.
    private static Optional<String> versionOf(MigrationInfo migration) {
        return Optional.ofNullable(migration.getVersion()).map(MigrationVersion::getVersion);
    }

    /// @throws CannotStart when a newer Weefsel has worked on this database
    public static void checkThatAllAreKnown(DataSource database) {
        if (hasUnknownConcepts(database) || concepts(database).anyMatch(Migrations::hasUnknown)) {
            throw newer();
        }
    }

    /// Removes all tables of all concepts.
    public static void removeAll(DataSource database) {
        JdbcClient.create(database)
                .sql("drop schema if exists %s cascade".formatted(String.join(", ", CONCEPTS)))
                .update();
    }

    private static Stream<Flyway> concepts(DataSource database) {
        return CONCEPTS.stream().map(concept -> migrationsOf(concept, database));
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

    private static Flyway migrationsOf(String concept, DataSource database) {
        return configure(concept, database).load();
    }

    private static FluentConfiguration configure(String concept, DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .schemas(concept)
                .table(TABLE)
                .locations("classpath:be/weefsel/app/" + concept + "/store/migration")
                // By itself Flyway overlooks migrations of a later version.
                .ignoreMigrationPatterns(new String[0]);
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
