package be.weefsel.fabric.register.kbo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.register.Finding;
import be.weefsel.fabric.register.ImportReport;
import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.register.UnreadableRegister;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.store.EditionTables;
import be.weefsel.fabric.store.FabricStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KboTest {
    @TempDir Path folder;

    private FabricStore store;
    private Kbo kbo;

    @BeforeEach
    void openStore() {
        store = new FabricStore(folder.resolve("store"));
        kbo =
                new Kbo(
                        store,
                        Clock.fixed(Instant.parse("2025-10-06T08:00:00Z"), ZoneOffset.UTC),
                        200);
    }

    @Test
    void aUnitIsWhereItsAddressIsAndDoesWhatItsRulesSay() throws IOException {
        var edition = read(SmallExtract.usual());

        assertThat(units(edition))
                .containsExactly(
                        // Its own smallest code, and the one that it shares with its enterprise.
                        "20000001 2000001 34022 13100 13100 13200 false",
                        "20000002 2000001 36015 52100 52100 52100 false",
                        // Without activities it does what its enterprise does.
                        "20000003 2000002 37022 10711 10711 10711 false",
                        "20000004 2000003 34022 74111 74111 74111 true");
        assertThat(edition.snapshot()).hasToString("2025-10-04");
        assertThat(edition.classification()).isEqualTo("nace-bel-2025");
    }

    @Test
    void namesOfNaturalPersonsAndOfTheirUnitsAreNotLoaded() throws IOException {
        var edition = read(SmallExtract.usual());

        assertThat(names(edition)).containsExactly("Weverij \"De Leie\"");
        assertThat(edition.report().lines())
                .contains(
                        new ImportReport.Line(
                                "denomination.csv", Finding.NATURAL_PERSON, 2, List.of(3L, 4L)));
    }

    @Test
    void withAPurposeTheyAreLoadedAndThePurposeIsOnRecord() throws IOException {
        var options =
                new Options(false, Optional.empty(), Optional.of("Checking the register"), false);

        var edition =
                kbo.readFull(SmallExtract.usual().zip(folder), options, Progress.SILENT).edition();

        assertThat(names(edition)).contains("Iemand, Anders");
        assertThat(edition.purposeOfPersonalData()).contains("Checking the register");
    }

    @Test
    void whatIsWrongIsCountedAndTheRestIsRead() throws IOException {
        var odd =
                SmallExtract.usual()
                        .raw("establishment", "\"2.099.999.999\",01-01-2020,\"0200.000.108\"")
                        .raw("activity", "\"2.000.000.339\",\"003\",\"2025\",\"99999\",\"MAIN\"")
                        .activity(SmallExtract.STUDIO, "003", "2025", "74111", "MAIN")
                        .address(SmallExtract.BAKERY, "REGO", "0000", "Nergens", "Nulle part", "")
                        .raw("enterprise", "\"0200.000.405\",\"AC\",\"000\",\"2\",,,31-02-2020")
                        .unit(20_000_009, 2_000_999)
                        .name(SmallExtract.BAKER, "001", "Bakkerij\nmet twee regels");

        var report =
                kbo.readFull(odd.zip(folder), Options.USUAL, Progress.SILENT).edition().report();

        assertThat(report.lines())
                .extracting(ImportReport.Line::table, ImportReport.Line::finding)
                .contains(
                        tuple("activity.csv", Finding.UNKNOWN_CODE),
                        tuple("activity.csv", Finding.DUPLICATE),
                        tuple("address.csv", Finding.UNRESOLVED_PLACE),
                        tuple("enterprise.csv", Finding.BAD_DATE),
                        tuple("establishment.csv", Finding.BAD_CHECK_DIGIT),
                        tuple("establishment.csv", Finding.ORPHAN_UNIT));
    }

    @Test
    void aCodeThatIsNoNumberIsUnknown() throws IOException {
        var odd =
                SmallExtract.usual()
                        .raw("activity", "\"2.000.000.339\",\"003\",\"2025\",\"7411O\",\"MAIN\"");

        var report =
                kbo.readFull(odd.zip(folder), Options.USUAL, Progress.SILENT).edition().report();

        assertThat(report.lines())
                .contains(
                        new ImportReport.Line(
                                "activity.csv", Finding.UNKNOWN_CODE, 1, List.of(10L)));
    }

    @Test
    void rowsThatComeBackAreFoundAmongManyOfAnEntity() throws IOException {
        var twice = SmallExtract.usual();
        for (int round = 0; round < 2; round++) {
            for (int group = 1; group <= 7; group++) {
                for (var version : List.of("2008", "2025")) {
                    for (var classification : List.of("MAIN", "SECO", "ANCI")) {
                        twice.activity(
                                SmallExtract.STUDIO + 1,
                                "%03d".formatted(group),
                                version,
                                "13200",
                                classification);
                    }
                }
            }
        }

        var report =
                kbo.readFull(twice.zip(folder), Options.USUAL, Progress.SILENT).edition().report();

        assertThat(report.lines())
                .filteredOn(line -> line.finding() == Finding.DUPLICATE)
                .extracting(ImportReport.Line::count)
                .containsExactly(42L);
    }

    @Test
    void tooMuchThatIsWrongIsKeptButNotPublished() throws IOException {
        read(SmallExtract.usual());
        var orphans = SmallExtract.usual().extract(141);
        for (int unit = 20_000_010; unit < 20_000_020; unit++) {
            orphans.unit(unit, 2_000_999);
        }

        var imported = kbo.readFull(orphans.zip(folder), Options.USUAL, Progress.SILENT);

        assertThat(imported.isPublished()).isFalse();
        assertThat(current().extract()).isEqualTo(140);
        assertThat(imported.edition().report().reasonsNotToPublish())
                .extracting(ImportReport.Line::finding)
                .containsExactly(Finding.ORPHAN_UNIT);

        store.publish(imported.edition());
        assertThat(current().extract()).isEqualTo(141);
    }

    @Test
    void anAddressThatWasStruckOffPlacesNothing() throws IOException {
        var edition =
                read(
                        SmallExtract.usual()
                                .without("address", SmallExtract.BAKERY)
                                .address(
                                        SmallExtract.BAKERY,
                                        "BAET",
                                        "8700",
                                        "Tielt",
                                        "Tielt",
                                        "01-01-2024"));

        assertThat(units(edition)).contains("20000003 2000002 null 10711 10711 10711 false");
    }

    @Test
    void ofTwoRowsWithTheSameKeyTheLastStays() throws IOException {
        var edition = read(SmallExtract.usual().unit(SmallExtract.BAKERY, SmallExtract.WEAVER));

        assertThat(units(edition))
                .contains("20000003 2000001 37022 13200 13200 13200 false")
                .hasSize(4);
    }

    @Test
    void anEntityWithOldCodesOnlyGetsWhatTheyUsuallyBecame() throws IOException {
        var edition =
                read(
                        SmallExtract.usual()
                                .activity(SmallExtract.WAREHOUSE, "001", "2008", "62010", "MAIN")
                                .activity(SmallExtract.WAREHOUSE, "001", "2025", "62100", "MAIN")
                                .activity(SmallExtract.BAKERY, "003", "2008", "62010", "MAIN"));

        assertThat(units(edition)).contains("20000003 2000002 37022 62100 62100 62100 false");
    }

    @Test
    void anotherVersionOfTheFilesIsRefusedUnlessAsked() throws IOException {
        var zip = SmallExtract.usual().version("2.0.0").zip(folder);

        assertThatThrownBy(() -> kbo.readFull(zip, Options.USUAL, Progress.SILENT))
                .isInstanceOf(UnreadableRegister.class)
                .hasMessageContaining("version 2.0.0")
                .hasMessageContaining("--any-version");
        var any = new Options(true, Optional.empty(), Optional.empty(), false);
        assertThat(kbo.readFull(zip, any, Progress.SILENT).isPublished()).isTrue();
    }

    @Test
    void aDamagedZipLeavesWhatWasThere() throws IOException {
        read(SmallExtract.usual());
        var zip = SmallExtract.usual().extract(141).zip(folder);
        var bytes = Files.readAllBytes(zip);
        var cut = folder.resolve("cut.zip");
        Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        bytes[60] ^= 0x55;
        var damaged = Files.write(folder.resolve("damaged.zip"), bytes);

        assertThatThrownBy(() -> kbo.readFull(cut, Options.USUAL, Progress.SILENT))
                .isInstanceOf(UnreadableRegister.class)
                .hasMessageContaining("fetch it again");
        assertThatThrownBy(() -> kbo.readFull(damaged, Options.USUAL, Progress.SILENT))
                .isInstanceOf(UnreadableRegister.class);
        assertThat(current().extract()).isEqualTo(140);
        assertThat(units(current())).hasSize(4);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void whoCancelsFindsWhatWasThere() throws IOException {
        read(SmallExtract.usual());
        var zip = SmallExtract.usual().extract(141).zip(folder);
        var progress =
                new Progress() {
                    private boolean isAtSectors;

                    @Override
                    public void at(Step step, double share) {
                        isAtSectors |= step == Step.UNITS;
                    }

                    @Override
                    public boolean isCancelled() {
                        return isAtSectors;
                    }
                };

        assertThatThrownBy(() -> kbo.readFull(zip, Options.USUAL, progress))
                .isInstanceOf(CancellationException.class);
        assertThat(current().extract()).isEqualTo(140);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void theSameZipGivesTheSameFiles() throws IOException {
        var zip = SmallExtract.usual().zip(folder);
        var first = kbo.readFull(zip, Options.USUAL, Progress.SILENT).edition();
        var unit = Files.readAllBytes(store.folder(first).resolve("unit.parquet"));
        var sector = Files.readAllBytes(store.folder(first).resolve("sector.parquet"));

        var again = kbo.readFull(zip, Options.USUAL, Progress.SILENT).edition();

        assertThat(store.folder(again).resolve("unit.parquet")).hasBinaryContent(unit);
        assertThat(store.folder(again).resolve("sector.parquet")).hasBinaryContent(sector);
    }

    @Test
    void anUpdateGivesWhatTheWholeExtractWouldHaveGiven() throws IOException {
        var before = SmallExtract.usual();
        var after = changed(SmallExtract.usual()).extract(141);
        read(before);

        var updated = update(after, before);

        assertThat(updated.extract()).isEqualTo(141);
        assertSameAsWhole(updated, after);
    }

    @Test
    void severalUpdatesAreTakenOverOneAfterTheOther() throws IOException {
        var first = SmallExtract.usual();
        var second = changed(SmallExtract.usual()).extract(141);
        // What went comes back, and what changed changes again.
        var third =
                SmallExtract.usual()
                        .without("address", SmallExtract.WAREHOUSE)
                        .address(SmallExtract.WAREHOUSE, "BAET", "8700", "Tielt", "Tielt", "")
                        .extract(142);
        read(first);
        update(second, first);

        assertSameAsWhole(update(third, second), third);
    }

    @Test
    void anUpdateThatWasTakenOverChangesNothing() throws IOException {
        var before = SmallExtract.usual();
        var after = changed(SmallExtract.usual()).extract(141);
        read(before);
        var once = update(after, before);

        assertThat(update(after, before)).isEqualTo(once);
    }

    @Test
    void aGapBetweenUpdatesIsRefused() throws IOException {
        var before = SmallExtract.usual();
        var after = changed(SmallExtract.usual()).extract(143);
        read(before);

        assertThatThrownBy(() -> update(after, before))
                .isInstanceOf(UnreadableRegister.class)
                .hasMessageContaining("updates 141 to 142 are missing");
        assertThat(current().extract()).isEqualTo(140);
    }

    @Test
    void aWholeExtractIsNoUpdateAndTheOtherWayRound() throws IOException {
        var before = SmallExtract.usual();
        var full = before.zip(folder);
        var update = SmallExtract.usual().extract(141).update(folder, before);

        assertThatThrownBy(() -> kbo.readUpdate(full, Options.USUAL, Progress.SILENT))
                .hasMessageContaining("fabric import");
        assertThatThrownBy(() -> kbo.readFull(update, Options.USUAL, Progress.SILENT))
                .hasMessageContaining("fabric update");
        assertThatThrownBy(() -> kbo.readUpdate(update, Options.USUAL, Progress.SILENT))
                .hasMessageContaining("Import a whole extract first");
    }

    @Test
    void whileSomebodyImportsNobodyElseDoes() throws IOException {
        var zip = SmallExtract.usual().zip(folder);

        try (var _ = store.lock(Kbo.REGISTER)) {
            assertThatThrownBy(() -> kbo.readFull(zip, Options.USUAL, Progress.SILENT))
                    .isInstanceOf(UnreadableRegister.class)
                    .hasMessageContaining("Another import");
        }
    }

    @Test
    void ofEachQuarterTheFirstStateIsKept() throws IOException {
        read(SmallExtract.usual());
        read(SmallExtract.usual().extract(141));

        assertThat(store.snapshots(Kbo.REGISTER)).extracting(Edition::extract).containsExactly(140);
        assertThat(store.snapshotFolder(store.snapshots(Kbo.REGISTER).getFirst()))
                .isDirectoryContaining("glob:**unit.parquet");
    }

    @Test
    void aQuarterThatBeginsWithAnUpdateIsKeptToo() throws IOException {
        var before = SmallExtract.usual().on("31-12-2025");
        var after = changed(SmallExtract.usual()).extract(141).on("02-01-2026");
        read(before);
        update(after, before);

        assertThat(store.snapshots(Kbo.REGISTER))
                .extracting(Edition::extract)
                .containsExactly(140, 141);
        assertThat(store.snapshotFolder(store.snapshots(Kbo.REGISTER).getLast()))
                .isDirectoryContaining("glob:**unit.parquet");
    }

    /// The bakery moves and is taken over by the weaver, the studio ends, somebody new starts.
    private static SmallExtract changed(SmallExtract extract) {
        return extract.without("enterprise", SmallExtract.PERSON)
                .without("establishment", SmallExtract.STUDIO)
                .without("address", SmallExtract.STUDIO)
                .without("activity", SmallExtract.STUDIO)
                .without("establishment", SmallExtract.BAKERY)
                .unit(SmallExtract.BAKERY, SmallExtract.WEAVER)
                .without("address", SmallExtract.BAKERY)
                .address(SmallExtract.BAKERY, "BAET", "8800", "Roeselare", "Roulers", "")
                .without("activity", SmallExtract.WEAVER)
                .activity(SmallExtract.WEAVER, "006", "2025", "13100", "MAIN")
                .enterprise(10_000_007, "000", 2, "610")
                .unit(20_000_099, 10_000_007)
                .address(20_000_099, "BAET", "8500", "Kortrijk", "Courtrai", "")
                .activity(20_000_099, "003", "2025", "62100", "MAIN")
                .name(10_000_007, "001", "Nieuw");
    }

    private void assertSameAsWhole(Edition updated, SmallExtract extract) throws IOException {
        var units = units(updated);
        var firms = firms(updated);
        var sectors = sectors(updated);
        var names = names(updated);
        var elsewhere = new FabricStore(folder.resolve("elsewhere"));
        var whole =
                new Kbo(elsewhere, Clock.systemUTC(), 200)
                        .readFull(extract.zip(folder), Options.USUAL, Progress.SILENT)
                        .edition();

        store = elsewhere;
        assertThat(units).isEqualTo(units(whole));
        assertThat(firms).isEqualTo(firms(whole));
        assertThat(sectors).isEqualTo(sectors(whole));
        assertThat(names).isEqualTo(names(whole));
    }

    private Edition read(SmallExtract extract) throws IOException {
        var imported = kbo.readFull(extract.zip(folder), Options.USUAL, Progress.SILENT);
        if (!imported.isPublished()) {
            store.publish(imported.edition());
        }
        return imported.edition();
    }

    private Edition update(SmallExtract after, SmallExtract before) throws IOException {
        var imported = kbo.readUpdate(after.update(folder, before), Options.USUAL, Progress.SILENT);
        if (!imported.isPublished()) {
            store.publish(imported.edition());
        }
        return imported.edition();
    }

    private Edition current() {
        return store.current(Kbo.REGISTER).orElseThrow();
    }

    private List<String> units(Edition edition) {
        return list(
                edition,
                "unit",
                "concat_ws(' ', u, e, coalesce(area, 'null'), smallest, frequent, shared,"
                        + " is_natural)",
                "u");
    }

    private List<String> firms(Edition edition) {
        return list(edition, "firm", "concat_ws(' ', e, area, smallest, units, is_employer)", "e");
    }

    private List<String> sectors(Edition edition) {
        return list(
                edition,
                "sector",
                "concat_ws(' ', entity, nace, weight, is_first, shared)",
                "entity, nace");
    }

    private List<String> names(Edition edition) {
        return list(edition, "name", "name", "entity, name");
    }

    private List<String> list(Edition edition, String table, String what, String order) {
        try (var duck = Duck.open(100, 1, folder.resolve("spill"))) {
            return duck.list(
                    "select %s from (%s) as t order by %s"
                            .formatted(what, EditionTables.select(store, edition, table), order),
                    row -> row.getString(1));
        }
    }

    private List<String> leftovers() throws IOException {
        try (var files = Files.list(folder.resolve("store").resolve(Kbo.REGISTER))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("staging"))
                    .toList();
        }
    }
}
