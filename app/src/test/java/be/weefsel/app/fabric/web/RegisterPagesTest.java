package be.weefsel.app.fabric.web;

import static be.weefsel.app.SmallNetwork.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.fabric.FabricFolder;
import be.weefsel.app.fabric.ImportOrder;
import be.weefsel.app.fabric.ImportRun;
import be.weefsel.app.fabric.ImportRun.Outcome;
import be.weefsel.app.fabric.RegisterKind;
import be.weefsel.app.fabric.Registers;
import be.weefsel.app.fabric.SmallRegisters;
import be.weefsel.app.fabric.store.ImportRunStore;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// An administrator, a facilitator and an analyst; a small region with a register of weavers.
/// Imports run in a thread of their own, so that nothing here is one transaction.
@WholeWeefsel
@Tag("B1")
class RegisterPagesTest {
    private static final String PAGE = "/nl/fabric/registers";

    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private JdbcClient database;
    @Autowired private ImportRunStore runs;
    @Autowired private Registers registers;
    @Autowired private FabricFolder folder;
    @Autowired private Clock clock;

    private Person administrator;
    private Person facilitator;
    private Person analyst;

    @BeforeEach
    void peopleOfTheNetwork() {
        network.found();
        administrator = network.add(Role.ADMINISTRATOR);
        facilitator = network.add(Role.FACILITATOR);
        analyst = network.add(Role.ANALYST);
    }

    @AfterEach
    void leaveNothingBehind() throws InterruptedException {
        for (var table : List.of("fabric.import_run", "platform.audit", "platform.network")) {
            database.sql("delete from " + table).update();
        }
        database.sql("delete from platform.person").update();
        SmallRegisters.forget(folder);
    }

    private MvcTestResult look(Person by, String path) {
        return browser.get().uri(path).with(user(Long.toString(by.id()))).exchange();
    }

    private MvcTestResult upload(Person by, String kind, String file, String more) {
        var body =
                """
                --grens\r
                Content-Disposition: form-data; name="kind"\r
                \r
                %s\r
                %s--grens\r
                Content-Disposition: form-data; name="file"; filename="register.csv"\r
                \r
                %s\r
                --grens--\r
                """
                        .formatted(kind, more, file);
        return browser.post()
                .uri(PAGE + "/upload")
                .with(user(Long.toString(by.id())))
                .with(csrf())
                .contentType("multipart/form-data; boundary=grens")
                .content(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private static String field(String name, String value) {
        return """
        --grens\r
        Content-Disposition: form-data; name="%s"\r
        \r
        %s\r
        """
                .formatted(name, value);
    }

    private static String own() {
        return field("name", "klein")
                + field("country", "BE")
                + field("classification", "nace-bel-2025")
                + field("source", "Small region, CC0")
                + field("synthetic", "yes");
    }

    private ImportRun end() throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            var run = registers.listRuns().getFirst();
            if (!run.isRunning()) {
                return run;
            }
            Thread.sleep(Duration.ofMillis(100));
        }
        throw new AssertionError("The import did not end within a minute.");
    }

    @Test
    void whoUploadsARegisterSeesItHoldAndTheFileGone() throws InterruptedException {
        assertThat(upload(facilitator, "own", SmallRegisters.weaversOfKortrijk(), own()))
                .hasStatus3xxRedirection();

        var run = end();
        assertThat(run.outcome()).contains(Outcome.PUBLISHED);
        assertThat(registers.listIncoming()).isEmpty();
        assertThat(look(analyst, PAGE))
                .bodyText()
                .contains("Small region, CC0", "Deze cijfers zijn verzonnen.")
                .doesNotContain("Laad een register in");
        assertThat(look(analyst, PAGE + "/imports/" + run.number()))
                .bodyText()
                .contains("register.csv is ingelezen en geldt");
        assertThat(look(analyst, PAGE + "/klein/editions/" + run.edition()))
                .bodyText()
                .contains("Er werd niets gevonden", "register.csv");
    }

    @Test
    void aFileThatIsNoRegisterChangesNothingAndStays() throws InterruptedException {
        upload(facilitator, "kbo", "dit is geen zip", "");

        var run = end();
        assertThat(run.outcome()).contains(Outcome.FAILED);
        assertThat(run.failure()).contains("register.csv cannot be opened as a zip");
        assertThat(registers.listRegisters()).isEmpty();
        assertThat(registers.listIncoming()).containsExactly("register.csv");
        assertThat(look(facilitator, PAGE + "/imports/" + run.number()))
                .bodyText()
                .contains("register.csv kon niet gelezen worden", "cannot be opened as a zip");
    }

    @Test
    void aFileOnTheServerIsReadAndStays() throws IOException, InterruptedException {
        Files.createDirectories(folder.incoming());
        Files.writeString(
                folder.incoming().resolve("weavers.csv"), SmallRegisters.weaversOfKortrijk());

        assertThat(look(facilitator, PAGE)).bodyText().contains("weavers.csv");
        browser.post()
                .uri(PAGE + "/imports")
                .with(user(Long.toString(facilitator.id())))
                .with(csrf())
                .param("kind", "own")
                .param("incoming", "weavers.csv")
                .param("name", "klein")
                .param("country", "BE")
                .param("classification", "nace-bel-2025")
                .param("source", "Small region, CC0")
                .exchange();

        assertThat(end().outcome()).contains(Outcome.PUBLISHED);
        assertThat(registers.listIncoming()).containsExactly("weavers.csv");
    }

    @Test
    void nothingElseOfTheServerCanBeNamed() {
        var answer =
                browser.post()
                        .uri(PAGE + "/imports")
                        .with(user(Long.toString(facilitator.id())))
                        .with(csrf())
                        .param("incoming", "../../etc/passwd")
                        .exchange();

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Kies een bestand dat in de map staat.");
    }

    @Test
    void namesOfNaturalPersonsAreForTheAdministratorToAskFor() {
        var purpose = own() + field("purpose", "Onderzoek");

        assertThat(upload(facilitator, "own", SmallRegisters.weaversOfKortrijk(), purpose))
                .hasStatus(403);
        assertThat(registers.listRuns()).isEmpty();
        assertThat(look(facilitator, PAGE)).bodyText().doesNotContain("namen van natuurlijke");
        assertThat(look(administrator, PAGE)).bodyText().contains("namen van natuurlijke");
    }

    @Test
    void oneIsReadAtATimeAndTheOtherFileWaits() {
        var order =
                new ImportOrder(
                        RegisterKind.KBO,
                        Path.of("Full.zip"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false);
        var run = runs.begin(reader(facilitator), order, clock.instant()).orElseThrow();

        assertThat(upload(facilitator, "kbo", "later", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Er wordt een ander register ingelezen", "Full.zip");
        assertThat(registers.listIncoming()).containsExactly("register.csv");

        browser.post()
                .uri(PAGE + "/imports/" + run + "/cancelling")
                .with(user(Long.toString(facilitator.id())))
                .with(csrf())
                .exchange();
        assertThat(registers.findRun(run).orElseThrow().isCancelled()).isTrue();
        assertThat(look(facilitator, PAGE)).bodyText().contains("wordt gestopt");
    }

    @Test
    void anImportOfAnInstanceThatIsGoneIsOver() {
        var order =
                new ImportOrder(
                        RegisterKind.KBO,
                        Path.of("Full.zip"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false);
        var run =
                runs.begin(reader(facilitator), order, clock.instant().minus(Duration.ofMinutes(5)))
                        .orElseThrow();

        assertThat(registers.findRun(run).orElseThrow().outcome()).contains(Outcome.INTERRUPTED);
    }

    @Test
    void theAdministratorPublishesInSpiteOfFindingsWithAReason() throws IOException {
        var edition = SmallRegisters.withTooManyOrphans();
        folder.store().keep(folder.store().stage("kbo"), edition);
        Files.createFile(folder.store().folder(edition).resolve("unit.parquet"));
        var report = PAGE + "/kbo/editions/" + edition.name();

        assertThat(look(analyst, PAGE)).bodyText().contains("werd gelezen maar geldt niet");
        assertThat(look(analyst, report))
                .bodyText()
                .contains("Eenheid zonder haar onderneming", "10,00 %", "7, 12", "boven de grens")
                .doesNotContain("Toch publiceren");
        assertThat(publish(facilitator, report, "Het is goed")).hasStatus(403);
        assertThat(publish(administrator, report, ""))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf in één zin");
        assertThat(registers.listRegisters()).isEmpty();

        assertThat(publish(administrator, report, "De bron bevestigt het."))
                .hasStatus3xxRedirection();
        assertThat(registers.listRegisters())
                .extracting(register -> register.current().name())
                .containsExactly("000140");
        assertThat(
                        database.sql(
                                        "select after ->> 'reason' from platform.audit where action = 'register.published-all-the-same'")
                                .query(String.class)
                                .list())
                .containsExactly("De bron bevestigt het.");
    }

    private MvcTestResult publish(Person by, String report, String reason) {
        return browser.post()
                .uri(report + "/publication")
                .with(user(Long.toString(by.id())))
                .with(csrf())
                .param("reason", reason)
                .exchange();
    }
}
