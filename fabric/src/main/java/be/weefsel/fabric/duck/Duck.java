package be.weefsel.fabric.duck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBPreparedStatement;

/// A DuckDB database in memory. One thread works with it at a time; [#beside()] gives a second
/// connection to the same database for another thread.
///
/// What goes wrong in SQL is our mistake, or a disk that is full: [FabricFailure] says which
/// statement it was. What goes wrong in a [RowSource] comes out as it was thrown there, an
/// `IOException` as [UncheckedIOException].
public final class Duck implements AutoCloseable {
    private final DuckDBConnection connection;
    private final RowFunction rows;

    private Duck(DuckDBConnection connection, RowFunction rows) {
        this.connection = connection;
        this.rows = rows;
    }

    /// @param memoryMegabytes what DuckDB may hold before it writes to the folder
    /// @param spill where it may put aside what does not fit; need not exist
    public static Duck open(int memoryMegabytes, int threads, Path spill) {
        var settings = new Properties();
        settings.setProperty("memory_limit", memoryMegabytes + "MB");
        settings.setProperty("threads", String.valueOf(threads));
        settings.setProperty("temp_directory", spill.toAbsolutePath().toString());
        settings.setProperty("allow_community_extensions", "false");
        settings.setProperty("autoinstall_known_extensions", "false");
        var rows = new RowFunction();
        try {
            var connection =
                    DriverManager.getConnection("jdbc:duckdb:", settings)
                            .unwrap(DuckDBConnection.class);
            try (var function = DuckDBFunctions.tableFunction()) {
                function.withName(RowFunction.NAME)
                        .withParameter(int.class)
                        .withFunction(rows)
                        .register(connection);
            }
            return new Duck(connection, rows);
        } catch (SQLException e) {
            throw new FabricFailure("DuckDB did not start.", e);
        }
    }

    /// Another connection to the same tables and views.
    public Duck beside() {
        try {
            return new Duck(connection.duplicate(), rows);
        } catch (SQLException e) {
            throw new FabricFailure("DuckDB gave no second connection.", e);
        }
    }

    /// @return what stands for the rows in SQL, once: `from java_rows(3)`
    public String rows(RowSource source) {
        return rows.call(source);
    }

    public void execute(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failure(sql, e);
        }
    }

    /// Makes or replaces a view that other statements read by its name.
    public void view(String name, String select) {
        execute("create or replace view " + name + " as " + select);
    }

    /// Makes or replaces a table in memory.
    public void table(String name, String select) {
        execute("create or replace table " + name + " as " + select);
    }

    /// Writes what a query gives to a new Parquet file, in the order of the query.
    public void writeParquet(String select, Path file) {
        execute(
                "copy (%s) to %s (format parquet, compression zstd)"
                        .formatted(select, quote(file)));
    }

    /// @param read makes something of the current row
    public <T> List<T> list(String sql, RowReader<T> read, Object... parameters) {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            var all = new ArrayList<T>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    all.add(read.read(result));
                }
            }
            return all;
        } catch (SQLException e) {
            throw failure(sql, e);
        }
    }

    /// The one number that a query gives, 0 when it gives none.
    public long number(String sql, Object... parameters) {
        return list(sql, row -> row.getLong(1), parameters).stream().findFirst().orElse(0L);
    }

    /// The result in blocks, for millions of rows. To be closed.
    public Chunks chunks(String sql) {
        try {
            var statement = connection.prepareStatement(sql).unwrap(DuckDBPreparedStatement.class);
            return new Chunks(statement, statement.query());
        } catch (SQLException e) {
            throw failure(sql, e);
        }
    }

    /// A path as a text in SQL.
    public static String quote(Path path) {
        return quote(path.toAbsolutePath().toString());
    }

    /// A text in SQL.
    public static String quote(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /// The statement in a file beside a class: `Duck.sql(UnitTable.class, "unit.sql")`.
    public static String sql(Class<?> beside, String name) {
        try (var in = beside.getResourceAsStream(name)) {
            return new String(
                    Optional.ofNullable(in)
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "There is no statement (%s) beside (%s)."
                                                    .formatted(name, beside.getName())))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new FabricFailure("DuckDB did not stop.", e);
        }
    }

    private static void bind(PreparedStatement statement, Object... parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    private RuntimeException failure(String sql, SQLException e) {
        return rows.failureIn(sql)
                .orElseGet(() ->
                        new FabricFailure(
                                "A statement failed: %s%n%s".formatted(e.getMessage(), sql.strip()),
                                e));
    }

    /// Makes something of the current row of a result.
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
