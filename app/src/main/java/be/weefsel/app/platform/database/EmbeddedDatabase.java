package be.weefsel.app.platform.database;

import be.weefsel.app.platform.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/// PostgreSQL from the jar, run by Weefsel in its data folder: durable, behind a password, and to
/// be reached from this machine only.
final class EmbeddedDatabase implements Database {
    private static final String NAME = "weefsel";
    private static final String SUPERUSER = "postgres";
    private static final String LOOPBACK = "127.0.0.1";
    private static final int TRIES = 3;

    private static final String DATA = "database";
    private static final String PASSWORD = "database.password";
    private static final String PORT = "database.port";

    /// The first four are PostgreSQL's own defaults. They are what "nothing that was acknowledged
    /// is lost" rests on, so they stand on the command line, where no file can change them.
    private static final List<String> SETTINGS =
            List.of(
                    "fsync=on",
                    "synchronous_commit=on",
                    "full_page_writes=on",
                    "wal_sync_method=" + walSyncMethod(),
                    "listen_addresses=" + LOOPBACK,
                    "unix_socket_directories=",
                    // A week of logs, without the values of rows: they can be personal data.
                    "logging_collector=on",
                    "log_filename=postgresql-%a.log",
                    "log_rotation_age=1d",
                    "log_rotation_size=0",
                    "log_truncate_on_rotation=on",
                    "log_error_verbosity=terse",
                    "log_min_error_statement=panic");

    private final PostgresServer server;
    private final int port;
    private final String password;

    private EmbeddedDatabase(PostgresServer server, int port, String password) {
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /// Runs the server of this folder, which is made at the first start. A server that a Weefsel
    /// that was killed has left behind is stopped first.
    ///
    /// @throws CannotStart when it does not run
    static EmbeddedDatabase start(DataFolder folder) {
        try {
            var home = folder.path();
            var data = home.resolve(DATA);
            var binaries = PostgresBinaries.unpackedIn(folder);
            var server =
                    new PostgresServer(
                            binaries,
                            ServerAccount.of(data, binaries.program("postgres")),
                            data,
                            home.resolve("logs", "database.log"));
            var password = password(home, data);
            if (Files.exists(data)) {
                checkVersion(data);
                server.account().own(data);
                server.stop();
            } else {
                initialise(server, home, password);
            }
            var database = startOnFreePort(server, home.resolve(PORT), password);
            database.prepare();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isIn(Path home) {
        return Files.exists(home.resolve(DATA));
    }

    /// The database that another Weefsel runs in this folder, and stops.
    static Database besideWeefselIn(Path home) {
        try {
            return new RunningDatabase(
                    url(Integer.parseInt(Files.readString(home.resolve(PORT)).strip())),
                    NAME,
                    Files.readString(home.resolve(PASSWORD)));
        } catch (IOException | NumberFormatException e) {
            throw new CannotStart(
                    """
                    The Weefsel in (%s) has just been started, or its files cannot be read by this \
                    user: try again in a minute, as the user who started it.\
                    """
                            .formatted(home),
                    e);
        }
    }

    /// On macOS the usual way leaves data in the cache of the disk.
    private static String walSyncMethod() {
        return System.getProperty("os.name").startsWith("Mac") ? "fsync_writethrough" : "fdatasync";
    }

    private static void checkVersion(Path data) throws IOException {
        var written = Files.readString(data.resolve("PG_VERSION")).strip();
        var ours = PostgresBinaries.VERSION.replaceFirst("[.].*", "");
        if (!written.equals(ours)) {
            throw new CannotStart(
                    """
                    The database in (%s) was written by PostgreSQL %s, and this Weefsel brings \
                    PostgreSQL %s: start the Weefsel that wrote it, make a backup, and restore it \
                    with this one.\
                    """
                            .formatted(data, written, ours));
        }
    }

    /// Made beside the final place and then renamed, so that a start that was broken off leaves
    /// nothing that looks like a database.
    private static void initialise(PostgresServer server, Path home, String password)
            throws IOException {
        var unfinished = home.resolve("database.unfinished");
        var passwordForServer = unfinished.resolve("password");
        var cluster = unfinished.resolve("cluster");
        PostgresBinaries.delete(unfinished);
        Files.createDirectory(unfinished, permissions("rwx------"));
        Files.writeString(passwordForServer, password);
        server.account().own(unfinished);
        var initdb =
                Program.of(
                        server.binaries().program("initdb").toString(),
                        "--pgdata=" + cluster,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + passwordForServer,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        // É stands beside e, whatever locales the system has.
                        "--locale=C",
                        "--locale-provider=icu",
                        "--icu-locale=und",
                        "--no-instructions");
        if (!initdb.as(server.account()).succeeds(server.printed())) {
            throw cannotStart(server);
        }
        Files.move(cluster, server.data(), StandardCopyOption.ATOMIC_MOVE);
        PostgresBinaries.delete(unfinished);
    }

    /// Made once. It only guards against other users of this machine: whoever can read the file can
    /// read the database.
    private static String password(Path home, Path data) throws IOException {
        var file = home.resolve(PASSWORD);
        if (Files.exists(file)) {
            return Files.readString(file);
        }
        if (Files.exists(data)) {
            throw new CannotStart(
                    "The password of the database is missing: put the file (%s) back from a copy."
                            .formatted(file));
        }
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        var unfinished = home.resolve("database.password.unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, permissions("rw-------"));
        Files.writeString(unfinished, password);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return password;
    }

    private static FileAttribute<?> permissions(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    /// The port of last time if it is free, for those who look into the database with other tools.
    private static EmbeddedDatabase startOnFreePort(
            PostgresServer server, Path remembered, String password) throws IOException {
        for (var tries = 1; ; tries++) {
            var port = freePort(remembered);
            if (server.start(settings(port))) {
                Files.writeString(remembered, port + "\n");
                return new EmbeddedDatabase(server, port, password);
            }
            // Somebody may have taken the port between our look and the server's.
            if (isFree(port) || tries == TRIES) {
                throw cannotStart(server);
            }
        }
    }

    private static List<String> settings(int port) {
        return Stream.concat(SETTINGS.stream(), Stream.of("port=" + port)).toList();
    }

    private static int freePort(Path remembered) throws IOException {
        if (Files.exists(remembered)) {
            var port = Integer.parseInt(Files.readString(remembered).strip());
            if (isFree(port)) {
                return port;
            }
        }
        try (var any = new ServerSocket(0, 1, InetAddress.ofLiteral(LOOPBACK))) {
            return any.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.ofLiteral(LOOPBACK))) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private void prepare() {
        try {
            createOnce();
            adoptSortingRules();
        } catch (SQLException e) {
            close();
            throw new CannotStart(
                    "The database in (%s) runs but refuses to work: %s."
                            .formatted(server.data(), e.getMessage()),
                    e);
        }
    }

    /// The application is no superuser: what slips into a query must not reach files or programs.
    private void createOnce() throws SQLException {
        try (var connection = superuser("postgres");
                var statement = connection.createStatement()) {
            if (answers(statement, "select from pg_database where datname = 'weefsel'")) {
                return;
            }
            statement.execute("drop role if exists weefsel");
            statement.execute(
                    "create role weefsel login password " + statement.enquoteLiteral(password));
            statement.execute("create database weefsel owner weefsel");
        }
    }

    /// The sorting rules come with the programs. When these bring newer rules, every index of texts
    /// is sorted anew; otherwise a search would overlook rows.
    private void adoptSortingRules() throws SQLException {
        try (var connection = superuser(NAME);
                var statement = connection.createStatement()) {
            if (answers(
                    statement,
                    """
                    select from pg_database
                    where datname = current_database()
                        and datcollversion <> pg_database_collation_actual_version(oid)
                    """)) {
                statement.execute("reindex database weefsel");
                statement.execute("alter database weefsel refresh collation version");
            }
        }
    }

    private static boolean answers(Statement statement, String question) throws SQLException {
        try (var rows = statement.executeQuery(question)) {
            return rows.next();
        }
    }

    private Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://%s:%d/%s".formatted(LOOPBACK, port, database),
                SUPERUSER,
                password);
    }

    private static CannotStart cannotStart(PostgresServer server) {
        return new CannotStart(
                "The database in (%s) does not start: the file (%s) and those in (%s) say why."
                        .formatted(server.data(), server.printed(), server.data().resolve("log")));
    }

    @Override
    public String url() {
        return url(port);
    }

    private static String url(int port) {
        return "jdbc:postgresql://%s:%d/%s?logServerErrorDetail=false"
                .formatted(LOOPBACK, port, NAME);
    }

    @Override
    public String user() {
        return NAME;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
