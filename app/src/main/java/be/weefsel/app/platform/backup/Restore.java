package be.weefsel.app.platform.backup;

import be.weefsel.app.platform.CannotStart;
import be.weefsel.app.platform.database.Migrations;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brings a network back from a backup, into a database where no network is or where it may be
/// replaced.
public final class Restore {
    private final BackupFile backup;
    private final Path file;
    private final Consumer<String> progress;

    private Restore(BackupFile backup, Path file, Consumer<String> progress) {
        this.backup = backup;
        this.file = file;
        this.progress = progress;
    }

    /// The work of somebody who opens the database once the file is known to be whole.
    @FunctionalInterface
    public interface Work {
        void with(Restore restore);
    }

    /// Reads all of the file before anything else.
    ///
    /// @throws CannotStart when it is no whole backup, or a newer Weefsel wrote it
    public static void from(Path file, Consumer<String> progress, Work work) {
        try (var backup = BackupFile.openWhole(file)) {
            work.with(new Restore(backup, file, progress));
        }
    }

    public Manifest manifest() {
        return backup.manifest();
    }

    /// @param mayReplace the network that is there; it is written to a file first
    /// @return that file
    /// @throws CannotStart when there is a network already, or somebody works on the database
    public Optional<Path> into(DataSource database, boolean mayReplace) {
        checkThatNobodyWorksOn(database);
        Migrations.checkThatAllAreKnown(database);
        if (!Migrations.knows(manifest().migrations(), database)) {
            throw Manifest.newerThanThisWeefsel(manifest().weefsel());
        }
        var kept =
                hasNetwork(database)
                        ? Optional.of(keep(database, mayReplace))
                        : Optional.<Path>empty();
        Migrations.removeAll(database);
        Migrations.migrateTo(manifest().migrations(), database);
        load(database, kept);
        Migrations.migrate(database);
        return kept;
    }

    /// Of an external database no lock of a folder tells.
    private static void checkThatNobodyWorksOn(DataSource database) {
        var others =
                JdbcClient.create(database)
                        .sql(
                                """
                                select count(*)
                                from pg_stat_activity
                                where datname = current_database() and application_name = 'Weefsel'
                                """)
                        .query(Integer.class)
                        .single();
        if (others > 0) {
            throw new CannotStart(
                    """
                    A Weefsel works on this database (%d connections): stop it, restore, and start \
                    it again.\
                    """
                            .formatted(others));
        }
    }

    private static boolean hasNetwork(DataSource database) {
        var sql = JdbcClient.create(database);
        return sql.sql("select to_regclass('platform.network') is not null")
                        .query(Boolean.class)
                        .single()
                && sql.sql(
                                """
                                select exists (select from platform.network)
                                    or exists (select from platform.person)
                                """)
                        .query(Boolean.class)
                        .single();
    }

    /// A backup of what is there, beside the one that takes its place.
    private Path keep(DataSource database, boolean mayReplace) {
        if (!mayReplace) {
            throw new CannotStart(
                    """
                    There is a network here already: restore into another data folder \
                    (WEEFSEL_HOME) or database, or add --replace, which first makes a backup of \
                    what is here.\
                    """);
        }
        var moment =
                ZonedDateTime.now(ZoneOffset.UTC)
                        .format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
        var kept = file.toAbsolutePath().resolveSibling("replaced-%s.zip".formatted(moment));
        new Backup(database, progress).writeTo(kept, false);
        return kept;
    }

    private void load(DataSource database, Optional<Path> kept) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            load(new Copying(connection));
            connection.commit();
        } catch (SQLException | IOException | DataAccessException e) {
            throw new CannotStart(
                    """
                    The backup (%s) does not fit in the tables of its version, so there is no \
                    network here now%s. Please report it: %s.\
                    """
                            .formatted(
                                    file,
                                    kept.map("; what was here is in (%s)"::formatted).orElse(""),
                                    kindOf(e)),
                    e);
        }
    }

    /// Without the message, which may show what stands in a row.
    private static String kindOf(Exception failure) {
        return failure instanceof SQLException sql
                ? "SQL state " + sql.getSQLState()
                : failure.getClass().getSimpleName();
    }

    private void load(Copying copying) throws SQLException, IOException {
        var known = Tables.of(copying.database()).inOrder();
        // A migration may have put rows there.
        copying.database().sql("truncate " + String.join(", ", known)).update();
        var tables = manifest().tables();
        for (var table : tables) {
            if (!known.contains(table.name())) {
                throw new IOException("There is no table (%s).".formatted(table.name()));
            }
            load(table, copying);
            progress.accept(
                    "Restored %d of %d tables."
                            .formatted(tables.indexOf(table) + 1, tables.size()));
        }
        manifest().sequences().forEach(sequence -> move(sequence, copying));
    }

    private void load(Manifest.Table table, Copying copying) throws SQLException, IOException {
        try (var rows = backup.rowsOf(table)) {
            copying.copyIn(table.name(), rows);
        }
        var loaded = copying.copyOut(table.name(), OutputStream.nullOutputStream());
        if (!loaded.equals(table)) {
            throw new IOException("Table (%s) came back changed.".formatted(table.name()));
        }
    }

    private static void move(Manifest.Sequence sequence, Copying copying) {
        copying.database()
                .sql("select setval(cast(:name as regclass), :last, :used)")
                .param("name", sequence.name())
                .param("last", sequence.last())
                .param("used", sequence.used())
                .query(Long.class)
                .single();
    }
}
