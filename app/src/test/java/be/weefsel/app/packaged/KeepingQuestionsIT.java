package be.weefsel.app.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a company was told is kept, is kept: in a backup, and also when everything is killed while
/// it writes.
///
/// Both tests share one demonstration, and the second one kills it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeepingQuestionsIT {
    private static final int ENOUGH = 25;
    private static final int WRITERS = 3;
    private static final List<String> EXPORTS =
            List.of(
                    "/nl/actors.csv",
                    "/nl/offers.csv",
                    "/nl/actors.geojson",
                    "/nl/questions.csv",
                    "/nl/topics.ttl");

    @SuppressWarnings("NullAway.Init") // before all tests
    private Path home;

    @SuppressWarnings("NullAway.Init") // before all tests
    private PackagedWeefsel weefsel;

    @BeforeAll
    void startTheDemonstration(@TempDir Path parent) throws IOException {
        home = parent.toRealPath().resolve("home");
        weefsel = PackagedWeefsel.demoIn(home);
    }

    @AfterAll
    void stop() {
        weefsel.close();
    }

    @Test
    @Order(1)
    void aBackupOfARunningNetworkBringsAllOfItBackElsewhere(@TempDir Path folder)
            throws IOException {
        var file = folder.resolve("weefsel.zip");
        var elsewhere = folder.toRealPath().resolve("elsewhere");
        var written = PackagedWeefsel.commandIn(home, "backup", file.toString());
        assertThat(written.exitCode()).as("%s", written.errors()).isZero();
        assertThat(written.output()).singleElement().asString().contains("confidential");

        var damaged = Files.write(folder.resolve("damaged.zip"), withOneOtherByte(file));
        var refused = PackagedWeefsel.commandIn(elsewhere, "restore", damaged.toString());
        assertThat(refused.errors()).singleElement().asString().contains("damaged");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(elsewhere).doesNotExist();

        var restored = PackagedWeefsel.commandIn(elsewhere, "restore", file.toString());
        assertThat(restored.exitCode()).as("%s", restored.errors()).isZero();
        try (var second = PackagedWeefsel.runIn(elsewhere)) {
            for (var export : EXPORTS) {
                var before = weefsel.get(export);
                assertThat(before.statusCode()).as(export).isEqualTo(200);
                assertThat(second.get(export).body()).as(export).isEqualTo(before.body());
            }
        }
    }

    private static byte[] withOneOtherByte(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        return bytes;
    }

    @Test
    @Order(2)
    void noDraftThatWasAcknowledgedIsLostWhenAllIsKilledDuringWrites() throws Exception {
        var company = Company.signedIn(weefsel.port(), "garnavel");

        var acknowledged = writeUntilKilled(weefsel, company);

        try (var again = PackagedWeefsel.runIn(home)) {
            var kept =
                    JdbcClient.create(again.database())
                            .sql("select key from matching.question where stage = 'draft'")
                            .query(String.class)
                            .list();
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
            assertThat(kept).containsAll(acknowledged);
        }
    }

    private static List<String> writeUntilKilled(PackagedWeefsel weefsel, Company company)
            throws InterruptedException {
        var acknowledged = new ConcurrentLinkedQueue<String>();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < WRITERS; i++) {
                writers.execute(() -> writeDrafts(company, acknowledged));
            }
            while (acknowledged.size() < ENOUGH) {
                Thread.sleep(10);
            }
            weefsel.killWithDatabase();
        }
        return List.copyOf(acknowledged);
    }

    private static void writeDrafts(Company company, ConcurrentLinkedQueue<String> acknowledged) {
        try {
            while (true) {
                acknowledged.add(company.keepDraft());
            }
        } catch (IOException _) {
            // Killed, as announced: this one was not acknowledged.
        }
    }

    /// Somebody of a company who keeps drafts.
    private record Company(PlainBrowser browser, String guard) {
        private static final Pattern KEPT = Pattern.compile("/questions/(q-\\d+)/edit");

        static Company signedIn(int port, String name) throws IOException {
            var browser = PlainBrowser.at(port).signIn(name);
            return new Company(browser, browser.guardOn("/questions/new"));
        }

        /// @return key of the draft, once the answer says that it is kept
        /// @throws IOException when no such answer comes
        String keepDraft() throws IOException {
            var answer =
                    browser.post(
                            guard, "/questions", Map.of("title", "Lichter doek", "verb", "draft"));
            var kept = KEPT.matcher(answer.headers().firstValue("Location").orElse(""));
            if (!kept.find()) {
                throw new IOException(
                        "It answered (%s) and kept nothing.".formatted(answer.statusCode()));
            }
            return kept.group(1);
        }
    }
}
