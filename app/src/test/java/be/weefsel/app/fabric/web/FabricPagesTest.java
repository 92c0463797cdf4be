package be.weefsel.app.fabric.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.fabric.FabricFolder;
import be.weefsel.app.fabric.SmallRegisters;
import be.weefsel.fabric.duck.Duck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// Weavers and builders in Kortrijk, Roeselare and Ghent: see [SmallRegisters#weaversOfKortrijk].
@WholeWeefsel
@Transactional
@Tag("B1")
@Tag("B2")
class FabricPagesTest {
    private static final String CHOICES =
            "area=30000&reference=02000&of=units&population=registered";

    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private FabricFolder folder;
    @Autowired private Clock clock;

    @TempDir private Path files;

    @BeforeEach
    void aRegister() throws IOException, InterruptedException {
        network.found();
        SmallRegisters.readWeavers(folder.store(), files, clock);
        Thread.sleep(Duration.ofMillis(1100)); // so long what was published is not looked up again
    }

    @AfterEach
    void leaveNothingBehind() throws InterruptedException {
        SmallRegisters.forget(folder);
    }

    private byte[] get(String path) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            var answer = browser.get().uri(path).exchange();
            assertThat(answer).hasStatusOk();
            var body = answer.getResponse().getContentAsByteArray();
            if (!text(body).contains("Deze cijfers worden uitgerekend")) {
                return body;
            }
            Thread.sleep(Duration.ofMillis(100));
        }
        throw new AssertionError("The figures did not come.");
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private String page(String path) throws InterruptedException {
        return text(get("/nl" + path));
    }

    @Test
    void anAreaAtAGlanceTellsItsFiguresBesideTheReference() throws InterruptedException {
        var page = page("/fabric?" + CHOICES);

        assertThat(page)
                .contains(
                        "80 ondernemingen met 80 vestigingen in Provincie West-Vlaanderen",
                        // 24 of 80, and 30 of 200.
                        "Industrie is goed voor 30,0 % van alle geregistreerde ondernemingen,"
                                + " tegenover 15,0 % in Vlaams Gewest",
                        "Eén sector springt eruit in Provincie West-Vlaanderen",
                        "Deze cijfers zijn verzonnen.",
                        "Small region, CC0");
        // 79 × 10 + 200 jobs.
        assertThat(page).contains("990");
    }

    @Test
    void whatIsLookedAtStandsInTheAddress() throws InterruptedException {
        assertThat(page("/fabric/areas/34022?reference=02000&population=registered"))
                .contains("40 ondernemingen met 40 vestigingen in Kortrijk");
        assertThat(page("/fabric?area=34022&reference=02000&population=registered"))
                .contains("40 ondernemingen met 40 vestigingen in Kortrijk");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(browser.get().uri("/nl/fabric/areas/99999").exchange()).hasStatus(404);
        assertThat(browser.get().uri("/nl/fabric?level=xyz").exchange()).hasStatus(404);
        assertThat(browser.get().uri("/nl/fabric/sectors/99").exchange()).hasStatus(404);
        assertThat(browser.get().uri("/nl/fabric/tables/sectors/doc").exchange()).hasStatus(404);
        assertThat(browser.get().uri("/nl/fabric/tables/xyz/csv").exchange()).hasStatus(404);
    }

    @Test
    void aSectorTellsWhereItIsAndWhoLeads() throws InterruptedException {
        var page = page("/fabric/sectors/13?" + CHOICES);

        // 24 / (80 × 30 / 200).
        assertThat(page).contains("2,00 keer zoveel", "Kortrijk", "Roeselare");
        // The one with 200 jobs first; how many exactly is not told.
        assertThat(page).contains("Firma k1", "100 tot 249");
        assertThat(page.indexOf("Firma k1")).isLessThan(page.indexOf("Firma k2"));
    }

    @Test
    void areasStandSideBySide() throws InterruptedException {
        var page = page("/fabric/compare?areas=34022&areas=36015&" + CHOICES);

        // 20 of 40 and 4 of 40 against 15 %: (20 + 5) / (6 + 5), and 4 are too few to rank.
        assertThat(page).contains("2 gebieden naast elkaar", "Kortrijk", "Roeselare", "2,27");
    }

    @Test
    void everyFormatHasTheSameFigures() throws IOException, InterruptedException {
        var tables = "/nl/fabric/tables/sectors/%s?" + CHOICES;
        var csv = text(get(tables.formatted("csv")));
        assertThat(csv)
                .contains("30000,Provincie West-Vlaanderen,13,")
                .contains(",24,0.3,30,12,2,1.7058823529411764,");

        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(get(tables.formatted("xlsx"))))) {
            var rows = workbook.getFirstSheet().read();
            var weaving =
                    rows.stream()
                            .filter(row -> row.getCellText(2).equals("13"))
                            .findFirst()
                            .orElseThrow();
            assertThat(weaving.getCellAsNumber(4).orElseThrow().intValue()).isEqualTo(24);
            assertThat(workbook.getSheets().toList()).hasSize(2);
            assertThat(workbook.getSheet(1).orElseThrow().read())
                    .anyMatch(row -> row.getCellText(1).equals("lq_shrunken"))
                    .anyMatch(row -> row.getCellText(1).equals("synthetic"));
        }

        var parquet = Files.write(files.resolve("t.parquet"), get(tables.formatted("parquet")));
        try (var duck = Duck.open(64, 1, files.resolve("spill"))) {
            assertThat(
                            duck.list(
                                    "select lq_shrunken from read_parquet(%s) where sector = '13'"
                                            .formatted(Duck.quote(parquet)),
                                    row -> row.getDouble(1)))
                    .containsExactly(1.7058823529411764);
        }
    }

    @Test
    void aFileIsCalledAfterWhatItIsAndOfWhen() {
        var answer = browser.get().uri("/nl/fabric/tables/parts/codebook?" + CHOICES).exchange();

        assertThat(answer)
                .headers()
                .hasValue(
                        "Content-Disposition",
                        "attachment; filename=\"synthetic-fabric-parts-30000-units-2025-10-04-codebook.csv\"");
    }
}
