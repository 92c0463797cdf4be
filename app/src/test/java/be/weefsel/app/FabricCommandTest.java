package be.weefsel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.demo.register.Plan;
import be.weefsel.demo.register.SyntheticRegister;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A register as somebody at a console reads it, keeps it up and counts in it.
@Tag("B1")
class FabricCommandTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 10, 6);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @TempDir static Path folder;

    private static Path full;
    private static Path update;
    private static Path store;

    private Console console = new Console(Path.of(""));

    @BeforeAll
    static void importRegister() throws IOException {
        var register = new SyntheticRegister(Plan.ofBelgium(0.002, 7));
        full = folder.resolve(SyntheticRegister.nameOfFull(MONDAY));
        update = folder.resolve(SyntheticRegister.nameOfUpdate(TUESDAY));
        register.writeFull(MONDAY, full);
        register.writeUpdate(MONDAY, TUESDAY, update);
        store = folder.resolve("store");
        var console = new Console(folder);
        assertThat(
                        console.give(
                                "fabric",
                                "import",
                                "--register",
                                "kbo",
                                "--synthetic",
                                full.toString(),
                                "--store",
                                store.toString()))
                .isZero();
        assertThat(console.err()).contains("giving units their sectors", "Published.");
    }

    @BeforeEach
    void openConsole() {
        console = new Console(folder);
    }

    private int fabric(Path where, String... words) {
        return console.give(
                Stream.concat(
                                Stream.concat(Stream.of("fabric"), Arrays.stream(words)),
                                Stream.of("--store", where.toString()))
                        .toArray(String[]::new));
    }

    private List<NamedCsvRecord> table(String... words) {
        assertThat(
                        fabric(
                                store,
                                Stream.concat(Stream.of("table"), Arrays.stream(words))
                                        .toArray(String[]::new)))
                .as(console.err())
                .isZero();
        return CsvReader.builder().ofNamedCsvRecord(console.out()).stream().toList();
    }

    @Test
    void theReportTellsWhatWasReadAndThatItIsMadeUp() {
        assertThat(fabric(store, "report")).isZero();

        assertThat(console.out())
                .contains("KBO Open Data", "nace-bel-2025", "SYNTHETIC", "activity.csv");
    }

    @Test
    void locationQuotientsAreWhatTheCountsSay() {
        var rows =
                table(
                        "--measure",
                        "lq",
                        "--area-level",
                        "province",
                        "--sector-level",
                        "2",
                        "--suppress",
                        "off");
        var areas = sums(rows, row -> row.getField("area"));
        var sectors = sums(rows, row -> row.getField("sector"));
        double all = areas.values().stream().mapToDouble(Double::doubleValue).sum();

        assertThat(areas).hasSize(11);
        for (var row : rows) {
            double expected =
                    units(row)
                            / areas.getOrDefault(row.getField("area"), 0.0)
                            / (sectors.getOrDefault(row.getField("sector"), 0.0) / all);
            assertThat(Double.parseDouble(row.getField("value"))).isCloseTo(expected, within(1e-9));
        }
    }

    private static java.util.Map<String, Double> sums(
            List<NamedCsvRecord> rows, Function<NamedCsvRecord, String> by) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                by, Collectors.summingDouble(FabricCommandTest::units)));
    }

    private static double units(NamedCsvRecord row) {
        return Double.parseDouble(row.getField("units"));
    }

    @Test
    void whatTellsTooMuchHasNoNumbersUnlessAnOperatorAsks() {
        var shown = table("--area-level", "municipality", "--sector-level", "4");
        console = new Console(folder);
        var all = table("--area-level", "municipality", "--sector-level", "4", "--suppress", "off");
        var withheld =
                shown.stream().filter(row -> row.getField("note").equals("suppressed")).toList();

        assertThat(shown).hasSameSizeAs(all);
        assertThat(withheld).isNotEmpty().hasSizeLessThan(shown.size());
        assertThat(withheld)
                .allSatisfy(row ->
                        assertThat(
                                        List.of(
                                                row.getField("units"),
                                                row.getField("firms"),
                                                row.getField("jobs"),
                                                row.getField("value")))
                                .containsOnly(""));
        assertThat(all).noneMatch(row -> row.getField("note").equals("suppressed"));
    }

    @Test
    void areaSetsAreCountedByTheirKeys() {
        var rows = table("--area-level", "resoc", "--areas-in", "30000", "--suppress", "off");

        assertThat(rows.stream().map(row -> row.getField("area")).distinct())
                .containsExactly(
                        "resoc-brugge",
                        "resoc-midden-west-vlaanderen",
                        "resoc-oostende",
                        "resoc-westhoek",
                        "resoc-zuid-west-vlaanderen");
    }

    @Test
    void theFractionalRuleSpreadsTheSameUnits() {
        var single = table("--area-level", "country", "--suppress", "off");
        console = new Console(folder);
        var spread =
                table(
                        "--area-level",
                        "country",
                        "--sector-rule",
                        "fractional",
                        "--suppress",
                        "off");

        assertThat(spread.stream().mapToDouble(FabricCommandTest::units).sum())
                .isCloseTo(
                        single.stream().mapToDouble(FabricCommandTest::units).sum(), within(1e-6));
        assertThat(spread).anyMatch(row -> units(row) != Math.rint(units(row)));
    }

    @Test
    void anUpdateIsTakenOverOnceAndAGapIsRefused() throws IOException {
        var other = folder.resolve("other");
        assertThat(fabric(other, "import", "--register", "kbo", full.toString())).isZero();
        assertThat(fabric(other, "update", update.toString())).isZero();
        assertThat(fabric(other, "update", update.toString())).isZero();

        var register = new SyntheticRegister(Plan.ofBelgium(0.002, 7));
        var late = folder.resolve("late.zip");
        register.writeUpdate(TUESDAY.plusDays(1), TUESDAY.plusDays(2), late);
        assertThat(fabric(other, "update", late.toString())).isEqualTo(1);
        assertThat(console.err()).contains("is missing", "whole extract");
    }

    @Test
    void whatIsWrongIsOneSentence() throws IOException {
        assertThat(fabric(folder.resolve("nowhere"), "report")).isEqualTo(1);
        assertThat(console.err()).contains("Import one first");

        assertThat(fabric(store, "table", "--area-level", "village")).isEqualTo(1);
        assertThat(console.err()).contains("no area level or set (village)", "resoc");

        assertThat(fabric(store, "table", "--measure", "beauty")).isEqualTo(2);
        assertThat(console.err()).contains("beauty", "lq-shrunken");

        var bytes = Files.readAllBytes(full);
        var cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(fabric(store, "import", "--register", "kbo", cut.toString())).isEqualTo(1);
        assertThat(console.err()).contains("cut.zip", "fetch it again");
        assertThat(console.err()).doesNotContain("at be.weefsel");
    }
}
