package be.weefsel.app.platform.backup;

import be.weefsel.app.platform.Build;
import be.weefsel.app.platform.CannotStart;
import be.weefsel.app.platform.database.Migrations;
import be.weefsel.app.platform.database.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes everything that a network keeps into one file, as it was at one moment, while people work
/// on.
public final class Backup {
    private final DataSource database;
    private final Consumer<String> progress;

    /// @param progress hears what was done so far
    public Backup(DataSource database, Consumer<String> progress) {
        this.database = database;
        this.progress = progress;
    }

    /// @param mayReplace a file that is there already
    /// @throws CannotStart when it cannot be written, or the database is of a newer Weefsel
    public Manifest writeTo(Path file, boolean mayReplace) {
        var written = new ArrayList<Manifest>();
        new NewFile(file, mayReplace).write(target -> written.add(write(target)));
        return written.getFirst();
    }

    private Manifest write(OutputStream target) throws IOException {
        Migrations.checkThatAllAreKnown(database);
        var migrations = Migrations.applied(database);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return write(target, migrations, new Copying(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be read.", e);
        }
    }

    private Manifest write(OutputStream target, Map<String, String> migrations, Copying copying)
            throws IOException, SQLException {
        var zip = new ZipOutputStream(target);
        var tables = new ArrayList<Manifest.Table>();
        var names = Tables.of(copying.database()).kept();
        for (var name : names) {
            zip.putNextEntry(new ZipEntry(BackupFile.nameOf(name)));
            tables.add(copying.copyOut(name, zip));
            zip.closeEntry();
            progress.accept("Copied %d of %d tables.".formatted(tables.size(), names.size()));
        }
        var manifest =
                new Manifest(
                        Manifest.FORMAT,
                        Build.ofThisWeefsel().version(),
                        Instant.now(),
                        migrations,
                        tables,
                        // Last, as they do not wait for anybody: never behind a row.
                        sequences(copying.database()));
        zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
        zip.write(manifest.toJson());
        zip.closeEntry();
        zip.finish();
        return manifest;
    }

    private static List<Manifest.Sequence> sequences(JdbcClient database) {
        return database
                .sql(
                        """
                        select format('%I.%I', schemaname, sequencename)
                        from pg_sequences
                        where schemaname in (:concepts)
                        order by 1
                        """)
                .param("concepts", Migrations.CONCEPTS)
                .query(Row::onlyString)
                .list()
                .stream()
                .map(name -> sequence(database, name))
                .toList();
    }

    private static Manifest.Sequence sequence(JdbcClient database, String name) {
        return database.sql("select last_value, is_called from " + name)
                .query((row, number) ->
                        new Manifest.Sequence(
                                name, row.getLong("last_value"), row.getBoolean("is_called")))
                .single();
    }
}
