package be.weefsel.app;

import be.weefsel.app.platform.database.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/// A real PostgreSQL for tests: one server for all of them, and for each caller a fresh database in
/// it that has all migrations.
public final class TestDatabase {
    private static final String TEMPLATE = "weefsel_template";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /// A database that nobody else uses, with tables and without rows.
    public static DataSource fresh() {
        var name = "weefsel_" + COUNT.incrementAndGet();
        execute("create database %s template %s".formatted(name, TEMPLATE));
        return Server.POSTGRES.getDatabase("postgres", name);
    }

    private static void execute(String statement) {
        execute(Server.POSTGRES, statement);
    }

    private static void execute(EmbeddedPostgres server, String statement) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Started by the first test that asks for a database, stopped with the JVM.
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                var folder = Files.createTempDirectory("weefsel-test-databases");
                var server =
                        EmbeddedPostgres.builder()
                                .setDataDirectory(folder)
                                .setRegisterShutdownHook(false)
                                .setLocaleConfig("locale", "C")
                                .setLocaleConfig("locale-provider", "icu")
                                .setLocaleConfig("icu-locale", "und")
                                .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> throwAway(folder)));
                execute(server, "create database " + TEMPLATE);
                Migrations.migrate(server.getDatabase("postgres", TEMPLATE));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// Nobody waits for it: hundreds of databases take longer to remove than a JVM may take to
        /// end.
        private static void throwAway(Path folder) {
            var words =
                    List.of(
                            "sh",
                            "-c",
                            """
                            server=$(head -n 1 "$1/postmaster.pid")
                            kill -QUIT "$server"
                            while kill -0 "$server" 2>/dev/null; do sleep 0.2; done
                            rm -rf "$1"\
                            """,
                            "sh",
                            folder.toString());
            try {
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
