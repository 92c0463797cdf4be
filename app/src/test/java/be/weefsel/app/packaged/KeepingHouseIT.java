package be.weefsel.app.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.weefsel.app.packaged.PackagedWeefsel.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What whoever runs Weefsel may count on: that it keeps what it was given, and that it says
/// clearly why it does not start.
///
/// All starts share one data folder, as making a database takes the longest.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeepingHouseIT {
    @SuppressWarnings("NullAway.Init") // before all tests
    private Path home;

    @BeforeAll
    void chooseFolder(@TempDir Path parent) throws IOException {
        home = parent.toRealPath().resolve("a folder with spaces");
    }

    @Test
    void eachStartFindsWhatTheOthersWereGivenHoweverTheyEnded() {
        var stopped = PackagedWeefsel.runIn(home);
        execute(stopped, "create table if not exists given (what text)");
        execute(stopped, "insert into given values ('frames')");
        assertThat(stopped.interrupt()).as("exit code after Ctrl-C").isEqualTo(130);
        assertThat(stopped.databaseProcesses()).isEmpty();
        assertThat(home.resolve("database/postmaster.pid")).doesNotExist();

        var killed = PackagedWeefsel.runIn(home);
        execute(killed, "insert into given values ('coating')");
        killed.kill();
        assertThat(killed.databaseProcesses()).as("left behind").isNotEmpty();

        try (var third = PackagedWeefsel.runIn(home)) {
            assertThat(answers(third, "select what from given"))
                    .containsExactly("frames", "coating");
        }
        assertThat(killed.databaseProcesses()).isEmpty();
    }

    @Test
    void whileItRunsItTellsHowItIsAndKeepsItsPlaceToItself(@TempDir Path otherHome)
            throws IOException {
        try (var weefsel = PackagedWeefsel.runIn(home)) {
            assertThat(weefsel.get("/actuator/health").body())
                    .contains("\"status\":\"UP\"")
                    .doesNotContain("PostgreSQL");
            assertThat(weefsel.get("/actuator/env").statusCode()).isNotEqualTo(200);
            assertThat(Files.readAllLines(home.resolve("logs/weefsel.log")))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));

            assertThatItSaysOneSentence(PackagedWeefsel.refusalIn(otherHome, weefsel.port()))
                    .contains("Port " + weefsel.port(), "WEEFSEL_PORT=");
            assertThatItSaysOneSentence(PackagedWeefsel.refusalIn(home, PackagedWeefsel.freePort()))
                    .contains("in use by another Weefsel", "http://localhost:" + weefsel.port());
        }
    }

    @Test
    void theFolderOfANewerVersionIsLeftAlone(@TempDir Path newer) throws IOException {
        Files.writeString(newer.resolve("weefsel.version"), "99\n");

        assertThatItSaysOneSentence(PackagedWeefsel.refusalIn(newer, PackagedWeefsel.freePort()))
                .contains("newer version of Weefsel");
        assertThat(newer.resolve("database")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed(@TempDir Path parent) throws IOException {
        // Not even root may make a folder here.
        var system = Path.of("/sys");
        var file = Files.createFile(parent.resolve("file"));
        for (var place : List.of(system, file)) {
            assumeTrue(Files.exists(place));

            assertThatItSaysOneSentence(
                            PackagedWeefsel.refusalIn(
                                    place.resolve("weefsel"), PackagedWeefsel.freePort()))
                    .contains("cannot write in its data folder", place.toString());
        }
    }

    /// What is written through the tables here, a person writes through a form: the acknowledgement
    /// is then the page that says so.
    @Test
    void nothingThatWasAcknowledgedIsLostWhenAllIsKilledDuringWrites() throws Exception {
        var weefsel = PackagedWeefsel.runIn(home);
        execute(weefsel, "create table if not exists written (number integer primary key)");
        var database = weefsel.database();

        var acknowledged = writeUntilKilled(weefsel, number -> write(database, number));

        try (var again = PackagedWeefsel.runIn(home)) {
            assertThat(acknowledged).hasSizeGreaterThan(100);
            assertThat(answers(again, "select number from written")).containsAll(acknowledged);
        }
    }

    /// @param write returns once it is acknowledged, and throws when it is not
    /// @return the numbers that were acknowledged
    private static List<String> writeUntilKilled(PackagedWeefsel weefsel, IntConsumer write)
            throws InterruptedException {
        var acknowledged = new ConcurrentLinkedQueue<String>();
        var next = new AtomicInteger();
        try (var writers = Executors.newFixedThreadPool(4)) {
            Stream.generate(() -> writer(write, next, acknowledged))
                    .limit(4)
                    .forEach(writers::execute);
            while (acknowledged.size() <= 100) {
                Thread.sleep(10);
            }
            weefsel.killWithDatabase();
        }
        return List.copyOf(acknowledged);
    }

    private static Runnable writer(
            IntConsumer write, AtomicInteger next, ConcurrentLinkedQueue<String> acknowledged) {
        return () -> {
            try {
                while (true) {
                    var number = next.incrementAndGet();
                    write.accept(number);
                    acknowledged.add(Integer.toString(number));
                }
            } catch (DataAccessException _) {
                // Killed, as announced: this one was not acknowledged.
            }
        };
    }

    private static void write(DataSource database, int number) {
        JdbcClient.create(database).sql("insert into written values (?)").param(number).update();
    }

    private static void execute(PackagedWeefsel weefsel, String statement) {
        JdbcClient.create(weefsel.database()).sql(statement).update();
    }

    private static List<String> answers(PackagedWeefsel weefsel, String question) {
        return JdbcClient.create(weefsel.database()).sql(question).query(String.class).list();
    }

    private static AbstractStringAssert<?> assertThatItSaysOneSentence(Ended refusal) {
        assertThat(refusal.exitCode()).isEqualTo(1);
        assertThat(refusal.output()).isEmpty();
        assertThat(refusal.errors()).hasSize(1);
        return assertThat(refusal.errors().getFirst()).endsWith(".");
    }
}
