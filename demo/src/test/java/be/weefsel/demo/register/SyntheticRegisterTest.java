package be.weefsel.demo.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.demo.DemoActors;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticRegisterTest {
    private static final double SMALL = 0.0005;
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 4);
    private static final LocalDate LATER = LocalDate.of(2025, 11, 1);
    private static final List<String> TABLES =
            List.of(
                    "enterprise",
                    "establishment",
                    "branch",
                    "denomination",
                    "address",
                    "activity",
                    "contact");

    @TempDir Path folder;

    @Test
    void theSamePlanGivesTheSameBytesAndAnotherSeedDoesNot() throws IOException {
        var once = full(Plan.ofBelgium(SMALL, 42), FIRST);
        var again = full(Plan.ofBelgium(SMALL, 42), FIRST);

        assertThat(once).hasSameBinaryContentAs(again);
        assertThat(once.toFile().length())
                .isNotEqualTo(full(Plan.ofBelgium(SMALL, 43), FIRST).toFile().length());
    }

    @Test
    void theBytesAreTheSameOnEveryMachine() throws IOException {
        var zip = full(Plan.ofBelgium(SMALL, 42), FIRST);

        assertThat(sha256(bytes(zip, "activity.csv"), bytes(zip, "address.csv")))
                .isEqualTo("17f0079dbb0435420bd13c500f7727f3c0671642d618508e0b70915900bfe0e5");
    }

    @Test
    void thereAreAboutAsManyOfEachAsTheRealRegisterHas() throws IOException {
        var zip = full(Plan.ofBelgium(10 * SMALL, 42), FIRST);

        assertThat(rows(zip, "enterprise.csv")).hasSize(9_691);
        assertThat(rows(zip, "establishment.csv").size()).isBetween(7_300, 8_500);
        assertThat(rows(zip, "activity.csv").size()).isBetween(150_000, 190_000);
        assertThat(
                        rows(zip, "enterprise.csv").stream()
                                .filter(row -> row.getField("TypeOfEnterprise").equals("1"))
                                .count())
                .isBetween(3_700L, 4_000L);
    }

    @Test
    void allNumbersHaveTheirCheckDigitsAndNoneIsThereTwice() throws IOException {
        var zip = full(Plan.ofDemo(), Plan.QUARTERS_OF_DEMO.getLast());

        for (var table :
                Map.of("enterprise", "EnterpriseNumber", "establishment", "EstablishmentNumber")
                        .entrySet()) {
            var numbers =
                    rows(zip, table.getKey() + ".csv").stream()
                            .map(row -> row.getField(table.getValue()))
                            .toList();
            assertThat(numbers).isSorted().doesNotHaveDuplicates().allMatch(this::isChecked);
        }
    }

    @Test
    void theCompaniesOfTheDemoAreInItWithTheirOwnNumbersNamesAndSectors() throws IOException {
        var zip = full(Plan.ofDemo(), Plan.QUARTERS_OF_DEMO.getFirst());
        var owners =
                rows(zip, "establishment.csv").stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.getField("EnterpriseNumber"),
                                        Collectors.counting()));
        var names =
                rows(zip, "denomination.csv").stream()
                        .map(row -> row.getField("EntityNumber") + row.getField("Denomination"))
                        .collect(Collectors.toSet());
        var sectors =
                rows(zip, "activity.csv").stream()
                        .map(row ->
                                row.getField("EntityNumber")
                                        + row.getField("NaceVersion")
                                        + row.getField("NaceCode"))
                        .collect(Collectors.toSet());

        for (var company : DemoActors.companies()) {
            assertThat(owners.get(company.number()))
                    .isEqualTo(company.kind().equals("lead-plant") ? 2 : 1);
            assertThat(names).contains(company.number() + company.name());
            company.sectors2025()
                    .forEach(
                            code -> assertThat(sectors).contains(company.number() + "2025" + code));
        }
    }

    @Test
    void anExtractWithItsUpdateIsTheLaterExtract() throws IOException {
        var register = new SyntheticRegister(Plan.ofBelgium(4 * SMALL, 42));
        var before = folder.resolve("before.zip");
        var update = folder.resolve("update.zip");
        var after = folder.resolve("after.zip");
        register.writeFull(FIRST, before);
        register.writeUpdate(FIRST, LATER, update);
        register.writeFull(LATER, after);

        for (var table : TABLES) {
            var deleted = new HashSet<String>();
            rows(update, table + "_delete.csv").forEach(row -> deleted.add(row.getField(0)));
            var updated =
                    rows(before, table + ".csv").stream()
                            .filter(row -> !deleted.contains(row.getField(0)))
                            .map(NamedCsvRecord::getFields)
                            .collect(Collectors.toCollection(HashSet::new));
            rows(update, table + "_insert.csv").forEach(row -> updated.add(row.getFields()));
            assertThat(updated)
                    .as(table)
                    .isEqualTo(
                            rows(after, table + ".csv").stream()
                                    .map(NamedCsvRecord::getFields)
                                    .collect(Collectors.toSet()));
        }
        assertThat(rows(update, "enterprise_delete.csv")).isNotEmpty();
        assertThat(rows(update, "enterprise_insert.csv")).isNotEmpty();
        assertThat(rows(update, "address_insert.csv").size())
                .isGreaterThan(rows(update, "establishment_insert.csv").size());
    }

    @Test
    void personsAreCalledSoThatNobodyTakesThemForSomebody() throws IOException {
        var zip = full(Plan.ofBelgium(SMALL, 42), FIRST);
        Set<String> persons =
                rows(zip, "enterprise.csv").stream()
                        .filter(row -> row.getField("TypeOfEnterprise").equals("1"))
                        .map(row -> row.getField("EnterpriseNumber"))
                        .collect(Collectors.toSet());
        var names =
                rows(zip, "denomination.csv").stream()
                        .filter(row -> persons.contains(row.getField("EntityNumber")))
                        .map(row -> row.getField("Denomination"))
                        .toList();

        assertThat(names).hasSameSizeAs(persons).allMatch(name -> name.startsWith("Verzonnen-"));
    }

    @Test
    void hostileRowsAreThereOnlyWhenSomebodyWantsThem() throws IOException {
        var plan = Plan.ofBelgium(SMALL, 42);

        assertThat(text(full(plan.withHostileRows(), FIRST), "activity.csv")).contains("\"99999\"");
        assertThat(text(full(plan.withHostileRows(), FIRST), "denomination.csv"))
                .contains("\"Regel een\nen \"\"regel\"\" twee\"");
        assertThat(text(full(plan, FIRST), "activity.csv")).doesNotContain("\"99999\"");
        assertThat(text(full(plan, FIRST), "denomination.csv")).doesNotContain("Regel een");
    }

    @Test
    void filesAreCalledAsTheRegisterCallsThem() {
        assertThat(SyntheticRegister.nameOfFull(FIRST))
                .isEqualTo("KboOpenData_0140_2025_10_05_Full.zip");
        assertThat(SyntheticRegister.nameOfUpdate(FIRST.plusDays(1)))
                .isEqualTo("KboOpenData_0141_2025_10_06_Update.zip");
    }

    @Test
    void aDayOutsideThePlanIsRefused() {
        var register = new SyntheticRegister(Plan.ofBelgium(SMALL, 42));

        assertThatThrownBy(() -> register.writeFull(FIRST.minusDays(1), folder.resolve("none.zip")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The plan reaches from (2025-10-04) to (2025-11-04), not to (2025-10-03).");
    }

    private Path full(Plan plan, LocalDate day) throws IOException {
        var zip = Files.createTempFile(folder, "register", ".zip");
        new SyntheticRegister(plan).writeFull(day, zip);
        return zip;
    }

    private boolean isChecked(String number) {
        long digits = Long.parseLong(number.replace(".", ""));
        return digits % 100 == 97 - digits / 100 % 97;
    }

    private static List<NamedCsvRecord> rows(Path zip, String file) throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(text(zip, file)).stream().toList();
    }

    private static String text(Path zip, String file) throws IOException {
        return new String(bytes(zip, file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path zip, String file) throws IOException {
        try (var archive = new ZipFile(zip.toFile());
                var in = archive.getInputStream(archive.getEntry(file))) {
            return in.readAllBytes();
        }
    }

    private static String sha256(byte[]... contents) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var content : contents) {
                digest.update(content);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
