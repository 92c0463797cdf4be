package be.weefsel.fabric.register.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.register.Classification;
import be.weefsel.fabric.register.Finding;
import be.weefsel.fabric.register.ImportReport;
import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.register.UnreadableRegister;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.store.FabricStore;
import be.weefsel.fabric.store.Imported;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A mill in Kortrijk with a shop in Tielt, a baker, and a workshop that is only known by its size.
class OwnRegisterTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-05T08:00:00Z"), ZoneOffset.UTC);
    private static final String TABLE =
            """
            unit,enterprise,name,natural person,municipality,postcode,sector,employees,employees low,employees high,start,employer
            a1,A,Mill,no,34022,8500,13.20,40,,,1988-04-01,yes
            a2,A,Shop,no,Tielt,8700,47521,2.5,,,2019-09-01,
            b1,,Jan the baker,yes,,8500,10.71,,,,2022-01-01,no
            c1,C,Workshop,no,Courtrai,,25,,10,19,,
            """;

    @TempDir Path folder;
    private FabricStore store;
    private OwnRegister register;

    @BeforeEach
    void open() {
        store = new FabricStore(folder.resolve("store"));
        register = new OwnRegister(store, CLOCK, 100);
    }

    @Test
    void aRowBecomesAUnit() throws IOException {
        var edition = read(TABLE).edition();

        assertThat(edition.register()).isEqualTo("flanders");
        assertThat(edition.snapshot()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(edition.classification()).isEqualTo("nace-bel-2025");
        assertThat(edition.source()).isEqualTo("The region, CC0");
        assertThat(
                        rows(
                                edition,
                                "unit",
                                "area, zip, smallest, is_natural, is_employer, jobs, jobs_low,"
                                        + " jobs_high, jobs_layer, enterprise_jobs"))
                .containsExactlyInAnyOrder(
                        "34022 8500 1320 false true 40.0 40.0 40.0 J1 42.5",
                        "37022 8700 47521 false true 2.5 2.5 2.5 J1 42.5",
                        "34022 8500 1071 true false null null null null null",
                        // The mean of 10 and 19.
                        "34022 null 25 false true 14.5 10.0 19.0 J1 14.5");
        assertThat(rows(edition, "unit", "start_day"))
                .contains(String.valueOf(LocalDate.of(1988, 4, 1).toEpochDay()));
    }

    @Test
    void anEnterpriseIsWhereItsFirstUnitIs() throws IOException {
        var edition = read(TABLE).edition();

        assertThat(rows(edition, "firm", "area, smallest, units, jobs, is_natural"))
                .containsExactlyInAnyOrder(
                        "34022 1320 2 42.5 false",
                        "34022 1071 1 null true",
                        "34022 25 1 14.5 false");
        assertThat(rows(edition, "sector", "nace, weight")).hasSize(4).contains("47521 1.0");
    }

    @Test
    void aNaturalPersonHasNoNameUnlessThereIsAPurpose() throws IOException {
        assertThat(rows(read(TABLE).edition(), "name", "name"))
                .containsExactlyInAnyOrder("Mill", "Mill", "Shop", "Workshop", "Workshop");

        var asked =
                new Options(
                        "flanders",
                        "BE",
                        Classification.NACE_BEL_2025,
                        "The region, CC0",
                        Optional.empty(),
                        Optional.of("a survey to which they agreed"),
                        false);
        assertThat(
                        rows(
                                register.read(csv(TABLE), asked, Progress.SILENT).edition(),
                                "name",
                                "name"))
                .contains("Jan the baker");
    }

    @Test
    void whoIsNotToldToBeALegalPersonIsProtected() throws IOException {
        var edition = read("unit,sector,postcode\nx,1320,8500\n").edition();

        assertThat(rows(edition, "unit", "is_natural, is_employer, jobs"))
                .containsExactly("true false null");
    }

    @Test
    void csvOfAnySeparatorAndAWorkbookGiveTheSameTables() throws IOException {
        var expected = tables(read(TABLE).edition());

        assertThat(tables(read(TABLE.replace(',', ';')).edition())).isEqualTo(expected);
        assertThat(tables(read("\uFEFF" + TABLE.replace(',', '\t')).edition())).isEqualTo(expected);
        assertThat(tables(register.read(workbook(), options("BE"), Progress.SILENT).edition()))
                .isEqualTo(expected);
    }

    @Test
    void columnsMayBeNamedInDutchOrFrench() throws IOException {
        var dutch =
                """
                Vestigingsnummer;Onderneming;Naam;Natuurlijke persoon (ja/nee);Gemeente;NACE;Aantal werknemers;Begindatum
                a1;A;Mill;nee;Kortrijk;13.20;40;1/4/1988
                """;
        var french =
                """
                Numéro d'établissement;Entreprise;Nom;Personne physique;Commune;Code NACE;Nombre de salariés;Date de début
                a1;A;Mill;non;Courtrai;13.20;40;01-04-1988
                """;

        assertThat(tables(read(dutch).edition())).isEqualTo(tables(read(french).edition()));
        assertThat(rows(read(french).edition(), "unit", "area, smallest, jobs, is_natural"))
                .containsExactly("34022 1320 40.0 false");
    }

    @Test
    void placesOfOtherCountries() throws IOException {
        var french =
                """
                unit,municipality,postcode,sector
                a,Tourcoing,,1320
                b,Lille,59800,1320
                c,59350,,1320
                d,,59200,1320
                e,75056,,1320
                """;
        assertThat(rows(read(french, "FR").edition(), "unit", "area"))
                .containsExactlyInAnyOrder("FR59599", "FR59350", "FR59350", "FR59599", "FR75056");

        var dutch = "unit,municipality,sector\na,GM0718,1320\nb,Vlissingen,1320\n";
        var edition = read(dutch, "NL").edition();
        assertThat(rows(edition, "unit", "area")).containsExactlyInAnyOrder("NLGM0718", "null");
        assertThat(findings(edition)).containsExactly("UNRESOLVED_PLACE [3]");
    }

    @Test
    void whoWasMergedLiesInTheMunicipalityOfToday() throws IOException {
        // Meulebeke (37007) went into Tielt in 2025.
        assertThat(rows(read("unit,nis,sector\na,37007,1320\n").edition(), "unit", "area"))
                .containsExactly("37022");
    }

    @Test
    void eachRowThatIsWrongIsTold() throws IOException {
        var wrong =
                """
                unit,municipality,sector,employees,employees low,employees high,start,natural person,mood
                a,Kortrijk,1320,many,,,2020-01-01,no,good
                b,Kortrijk,13.98,1,,,30/2/2020,no,good
                ,Kortrijk,1320,1,,,,no,good

                c,Atlantis,1320,,19,10,,perhaps,good
                c,Kortrijk,1320,3,,,,no,good
                """;

        var imported = read(wrong);

        assertThat(imported.isPublished()).isFalse();
        assertThat(findings(imported.edition()))
                .containsExactlyInAnyOrder(
                        "BAD_NUMBER [2, 6]",
                        "BAD_DATE [3]",
                        "NO_NUMBER [4]",
                        "UNRESOLVED_PLACE [6]",
                        // The sector, and "perhaps".
                        "UNKNOWN_CODE [3, 6]",
                        "DUPLICATE [7]",
                        "UNKNOWN_COLUMN []");
        assertThat(rows(imported.edition(), "unit", "jobs"))
                .containsExactlyInAnyOrder("null", "1.0", "3.0");
    }

    @Test
    void aDayCanBeReadAgain() throws IOException {
        read(TABLE);
        var bad = read(TABLE.replace("13.20", "99.99"));

        assertThat(bad.isPublished()).isFalse();
        assertThat(bad.edition().name()).isEqualTo("20260105-2");
        assertThat(store.current("flanders").orElseThrow().name()).isEqualTo("20260105");
        assertThat(read(TABLE).isPublished()).isTrue();
        assertThat(store.current("flanders").orElseThrow().name()).isEqualTo("20260105-3");
    }

    @Test
    void whatIsNoTableSaysHowToMendIt() throws IOException {
        assertUnreadable(csv("unit,name\n"), "has no column sector, municipality or postcode");
        assertUnreadable(csv("unit,sector,nace,postcode\n"), "two columns for sector");
        assertUnreadable(csv(""), "is empty");
        assertUnreadable(csv("unit,sector,postcode\n\"a,1320,8500\n"), "a quote is not closed");
        assertUnreadable(folder.resolve("none.csv"), "There is no file");
        assertUnreadable(
                Files.write(
                        folder.resolve("western.csv"),
                        "unit,sector,postcode,name\na,1320,8500,Caf\u00e9\n"
                                .getBytes(Charset.forName("windows-1252"))),
                "is not in UTF-8");
        assertUnreadable(
                Files.write(
                        folder.resolve("broken.xlsx"),
                        Arrays.copyOf(Files.readAllBytes(workbook()), 600)),
                "cannot be read as a workbook");
        assertThat(store.registers()).isEmpty();
        assertThatThrownBy(() ->
                        new Options(
                                "kbo",
                                "BE",
                                Classification.NACE_BEL_2025,
                                "me",
                                Optional.empty(),
                                Optional.empty(),
                                false))
                .hasMessageContaining("official register");
        assertThatThrownBy(() -> Classification.of("nace"))
                .hasMessageContaining("Take one of: nace-bel-2025");
    }

    private void assertUnreadable(Path file, String why) {
        assertThatThrownBy(() -> register.read(file, options("BE"), Progress.SILENT))
                .isInstanceOf(UnreadableRegister.class)
                .hasMessageContaining(why);
    }

    private Imported read(String table) throws IOException {
        return read(table, "BE");
    }

    private Imported read(String table, String country) throws IOException {
        return register.read(csv(table), options(country), Progress.SILENT);
    }

    private static Options options(String country) {
        return new Options(
                "flanders",
                country,
                Classification.NACE_BEL_2025,
                "The region, CC0",
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private Path csv(String table) throws IOException {
        return Files.write(folder.resolve("units.csv"), table.getBytes(StandardCharsets.UTF_8));
    }

    /// The same table, with numbers and days as a spreadsheet keeps them.
    private Path workbook() throws IOException {
        var file = folder.resolve("units.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("units");
            int row = 0;
            for (var line : TABLE.lines().toList()) {
                int column = 0;
                for (var cell : line.split(",", -1)) {
                    if (cell.matches("\\d{4}-\\d\\d-\\d\\d")) {
                        sheet.value(row, column, LocalDate.parse(cell));
                        sheet.style(row, column).format("dd/mm/yyyy").set();
                    } else if (row > 0 && column >= 7 && cell.matches("[\\d.]+")) {
                        sheet.value(row, column, Double.parseDouble(cell));
                    } else if (!cell.isEmpty()) {
                        sheet.value(row, column, cell);
                    }
                    column++;
                }
                row++;
            }
        }
        return file;
    }

    private List<String> tables(Edition edition) throws IOException {
        var tables = new ArrayList<String>();
        for (var table : List.of("unit", "firm", "sector", "name")) {
            tables.add(Arrays.toString(Files.readAllBytes(file(edition, table))));
        }
        return tables;
    }

    private static List<String> findings(Edition edition) {
        return edition.report().lines().stream().map(OwnRegisterTest::finding).toList();
    }

    private static String finding(ImportReport.Line line) {
        assertThat(line.finding()).isInstanceOf(Finding.class);
        return line.finding() + " " + line.examples();
    }

    private List<String> rows(Edition edition, String table, String columns) {
        int count = columns.split(",").length;
        try (var duck = Duck.open(100, 1, folder.resolve("spill"))) {
            return duck.list(
                    "select %s from read_parquet(%s)"
                            .formatted(columns, Duck.quote(file(edition, table))),
                    row -> {
                        var values = new ArrayList<String>();
                        for (int i = 1; i <= count; i++) {
                            values.add(String.valueOf(row.getObject(i)));
                        }
                        return String.join(" ", values);
                    });
        }
    }

    private Path file(Edition edition, String table) {
        return store.folder(edition).resolve(table + ".parquet");
    }
}
