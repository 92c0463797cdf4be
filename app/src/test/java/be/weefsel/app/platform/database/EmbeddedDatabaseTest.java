package be.weefsel.app.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedDatabaseTest {
    @SuppressWarnings("NullAway.Init") // before all tests
    private DataFolder folder;

    @SuppressWarnings("NullAway.Init") // before all tests
    private EmbeddedDatabase database;

    @BeforeAll
    void startInAnEmptyFolder(@TempDir Path home) {
        folder = DataFolder.open(home, "test");
        database = EmbeddedDatabase.start(folder);
    }

    @AfterAll
    void stop() {
        database.close();
        folder.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void whatIsAcknowledgedIsOnDisk(String setting) {
        assertThat(answer("show " + setting)).isEqualTo("on");
    }

    @Test
    void itIsTheVersionThatWeSayItIs() {
        assertThat(answer("show server_version")).isEqualTo(PostgresBinaries.VERSION);
    }

    @Test
    void onlyThisMachineReachesIt() {
        assertThat(answer("show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void nobodyComesInWithoutThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "weefsel", "guessed"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void onlyItsOwnerReadsThePassword() throws IOException {
        var permissions = Files.getPosixFilePermissions(folder.path().resolve("database.password"));

        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void theApplicationIsNoSuperuser() {
        assertThat(answer("select current_setting('is_superuser')")).isEqualTo("off");
    }

    @Test
    void accentsAndCapitalsSortBesideTheirLetter() {
        assertThat(
                        answer(
                                """
                                select string_agg(word, ' ' order by word)
                                from unnest(array['zorg', 'Energie', 'école', 'Ervaring']) word
                                """))
                .isEqualTo("école Energie Ervaring zorg");
    }

    @Test
    void theLogDoesNotTellWhatStandsInARow() throws IOException {
        execute("create table person_test (email text primary key)");
        execute("insert into person_test values ('claes@example.org')");

        assertThatThrownBy(() -> execute("insert into person_test values ('claes@example.org')"))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("person_test_pkey")
                .satisfies(failure ->
                        assertThat(failure.getCause())
                                .message()
                                .doesNotContain("claes@example.org"));
        assertThat(serverLog()).contains("person_test_pkey").doesNotContain("claes@example.org");
    }

    @Test
    void aDatabaseThatWasKilledComesBackWithAllItHadAcknowledged() throws IOException {
        execute("create table survivor (number integer)");
        execute("insert into survivor values (1)");
        var processes = serverProcesses();

        assertThat(processes).isNotEmpty();
        processes.forEach(ProcessHandle::destroyForcibly);
        database = EmbeddedDatabase.start(folder);

        assertThat(answer("select count(*) from survivor")).isEqualTo("1");
    }

    @Test
    void aServerThatWasLeftBehindMakesRoomForANewOne() throws IOException {
        execute("create table heirloom (number integer)");
        var leftBehind = serverProcesses();

        database = EmbeddedDatabase.start(folder);

        assertThat(answer("select count(*) from heirloom")).isEqualTo("0");
        assertThat(serverProcesses()).doesNotContainAnyElementsOf(leftBehind);
    }

    @Test
    void aNoteOfAnotherProgramsProcessDoesNotStopUs() throws IOException {
        database.close();
        var ourselves = ProcessHandle.current().pid();
        Files.writeString(
                folder.path().resolve("database/postmaster.pid"), ourselves + "\n/elsewhere\n");

        database = EmbeddedDatabase.start(folder);

        assertThat(answer("select 1")).isEqualTo("1");
    }

    @Test
    void thePortStaysTheSameUnlessSomebodyElseTookIt() throws IOException {
        var before = answer("show port");
        database.close();
        database = EmbeddedDatabase.start(folder);
        assertThat(answer("show port")).isEqualTo(before);

        database.close();
        try (var _ =
                new ServerSocket(Integer.parseInt(before), 1, InetAddress.ofLiteral("127.0.0.1"))) {
            database = EmbeddedDatabase.start(folder);
            assertThat(answer("show port")).isNotEqualTo(before);
        }
    }

    @Test
    void newSortingRulesAreTakenOverWithTheirIndexes() throws SQLException {
        var collation =
                """
                select datcollversion = pg_database_collation_actual_version(oid)
                from pg_database
                where datname = current_database()
                """;
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), "postgres", database.password());
                var statement = connection.createStatement()) {
            statement.execute("update pg_database set datcollversion = '1'");
        }
        assertThat(answer(collation)).isEqualTo("f");

        database.close();
        database = EmbeddedDatabase.start(folder);

        assertThat(answer(collation)).isEqualTo("t");
    }

    private String answer(String question) {
        return JdbcClient.create(database.unpooled()).sql(question).query(String.class).single();
    }

    private void execute(String statement) {
        JdbcClient.create(database.unpooled()).sql(statement).update();
    }

    private List<ProcessHandle> serverProcesses() {
        var programs = folder.path().toString();
        return ProcessHandle.allProcesses()
                .filter(process ->
                        process.info().command().filter(c -> c.startsWith(programs)).isPresent())
                .toList();
    }

    private String serverLog() throws IOException {
        try (Stream<Path> logs = Files.list(folder.path().resolve("database/log"))) {
            return Files.readString(logs.findFirst().orElseThrow());
        }
    }
}
