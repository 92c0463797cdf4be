package be.weefsel.fabric.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.register.UnreadableRegister;
import be.weefsel.fabric.register.kbo.EntityNumber;
import be.weefsel.fabric.register.kbo.Kbo;
import be.weefsel.fabric.register.kbo.Options;
import be.weefsel.fabric.register.kbo.SmallExtract;
import be.weefsel.fabric.store.EditionTables;
import be.weefsel.fabric.store.FabricStore;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("A3")
class JobLayersTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-10-06T08:00:00Z"), ZoneOffset.UTC);
    private static final Options OPTIONS =
            new Options(false, Optional.empty(), Optional.empty(), false);

    @TempDir Path folder;
    private FabricStore store;
    private JobLayers layers;

    @BeforeEach
    void openStore() {
        store = new FabricStore(folder.resolve("store"));
        layers = new JobLayers(store, AreaBook.ofWeefsel(), CLOCK);
    }

    /// A weaver with an employing mill and a warehouse, a baker with one unit.
    private static SmallExtract extract() {
        return SmallExtract.usual()
                .activity(SmallExtract.WEAVING_MILL, "006", "2025", "13200", "MAIN");
    }

    private void readKbo() throws IOException {
        new Kbo(store, CLOCK, 200).readFull(extract().zip(folder), OPTIONS, Progress.SILENT);
    }

    private Optional<Path> file(String name, String content) throws IOException {
        return Optional.of(Files.writeString(folder.resolve(name), content));
    }

    private Optional<Path> accounts() throws IOException {
        return file(
                "accounts.csv",
                "enterprise,fte,year\n%s,12,2022\n%s,30,2023\n%s,5.5,2023\n0999.999.922,7,2023\n"
                        .formatted(
                                EntityNumber.text(SmallExtract.WEAVER),
                                EntityNumber.text(SmallExtract.WEAVER),
                                EntityNumber.text(SmallExtract.BAKER).replace(".", "")));
    }

    private List<String> units() {
        try (var duck = Duck.open(100, 1, folder.resolve("spill"))) {
            return duck.list(
                    "select u, jobs, jobs_low, jobs_high, jobs_layer, enterprise_jobs from (%s) order by u"
                            .formatted(
                                    EditionTables.select(
                                            store, store.current("kbo").orElseThrow(), "unit")),
                    row ->
                            "%d %s %s %s %s %s"
                                    .formatted(
                                            row.getLong(1) - 20_000_000,
                                            row.getObject(2),
                                            row.getObject(3),
                                            row.getObject(4),
                                            row.getObject(5),
                                            row.getObject(6)));
        }
    }

    @Test
    void jobsOfAnEnterpriseAreInItsUnitsOfEmployers() throws IOException {
        readKbo();

        var estimated = layers.estimate("kbo", accounts(), Optional.empty());

        assertThat(units())
                .containsExactly(
                        "1 30.0 0.0 30.0 J3 30.0",
                        "2 null null null null 30.0",
                        "3 5.5 5.5 5.5 J2 5.5",
                        "4 null null null null null");
        assertThat(estimated.report().units()).isEqualTo(Map.of("J2", 1L, "J3", 1L));
        assertThat(estimated.report().enterprisesNotFound()).isEqualTo(1);
    }

    @Test
    void theRegisterStaysAndTheNewEditionHolds() throws IOException {
        readKbo();
        layers.estimate("kbo", accounts(), Optional.empty());

        assertThat(store.editionsOf("kbo")).containsExactly("000140", "000140-2");
        var edition = store.current("kbo").orElseThrow();
        assertThat(edition.name()).isEqualTo("000140-2");
        assertThat(edition.sources()).containsKey("accounts.csv");
        assertThat(store.folder(edition).resolve("activity.parquet")).exists();
        try (var duck = Duck.open(100, 1, folder.resolve("spill"))) {
            assertThat(
                            duck.list(
                                    "select jobs from (%s) order by e"
                                            .formatted(
                                                    EditionTables.select(store, edition, "firm")),
                                    row -> String.valueOf(row.getObject(1))))
                    .containsExactly("30.0", "5.5", "null");
        }
    }

    @Test
    void unitsOfEmployersFitToPublicTotals() throws IOException {
        readKbo();
        var margins =
                file(
                        "margins.csv",
                        "arrondissement,nace2,size_class,jobs\n34000,13,,36\n36000,13,,4\n");

        var report = layers.estimate("kbo", accounts(), margins).report();

        assertThat(units().getFirst()).startsWith("1 36.0 1.0 36.0 J4");
        assertThat(units().get(2)).startsWith("3 5.5 5.5 5.5 J2");
        assertThat(report.converged()).isTrue();
        assertThat(report.unreachable()).containsExactly("36000, 13, all sizes: 4.0");
    }

    @Test
    void anUpdateOfTheRegisterCanBeGivenJobsToo() throws IOException {
        readKbo();
        var after = extract().extract(141).name(SmallExtract.BAKER, "001", "Bakkerij");
        new Kbo(store, CLOCK, 200)
                .readUpdate(after.update(folder, extract()), OPTIONS, Progress.SILENT);

        layers.estimate("kbo", accounts(), Optional.empty());

        assertThat(units()).hasSize(4).contains("3 5.5 5.5 5.5 J2 5.5");
    }

    @Test
    void whatIsWrongChangesNothing() throws IOException {
        assertThatThrownBy(() -> layers.estimate("kbo", Optional.empty(), Optional.empty()))
                .isInstanceOf(UnreadableRegister.class);
        readKbo();
        var wrong = file("wrong.csv", "enterprise,fte,year\nDe Leie,5,2023\n");

        assertThatThrownBy(() -> layers.estimate("kbo", wrong, Optional.empty()))
                .isInstanceOf(UnreadableJobs.class)
                .hasMessageContaining("wrong.csv, line 2: enterprise (De Leie)");
        assertThat(store.current("kbo").orElseThrow().name()).isEqualTo("000140");
    }

    private static JobMargins margins(String rows) throws IOException {
        return JobMargins.read(
                "margins.csv", new StringReader("arrondissement,nace2,size_class,jobs\n" + rows));
    }

    @Test
    void aUnitOfUnknownSizeIsAPartOfEachClass() throws IOException {
        var result =
                new JobRaking(margins("a,13,1-9,10\na,13,10-19,29\n"))
                        .rake(
                                List.of(
                                        new UnitToRake(1, "a", "13", Double.NaN, false),
                                        new UnitToRake(2, "a", "13", Double.NaN, false),
                                        new UnitToRake(3, "a", "13", 14, false),
                                        new UnitToRake(4, "b", "13", Double.NaN, false)));

        // Half a unit of 5 and half one of 14.5: 10 over 5 in the first class, 29 over 28.5 in the
        // second. Of the other area nothing is told.
        assertThat(result.units()).extracting(UnitJobs::unit).containsExactly(1L, 2L, 3L);
        assertThat(result.units().getFirst().jobs())
                .isCloseTo(2.5 * 2 + 7.25 * 29 / 28.5, within(1e-9));
        assertThat(result.units().getLast().jobs()).isCloseTo(14 * 29 / 28.5, within(1e-9));
        assertThat(result.units())
                .extracting(UnitJobs::low, UnitJobs::high)
                .containsExactly(tuple(1.0, 19.0), tuple(1.0, 19.0), tuple(10.0, 19.0));
    }

    @Test
    void whatWasReportedIsTakenOffTheTotal() throws IOException {
        var result =
                new JobRaking(margins("a,13,,10\n"))
                        .rake(
                                List.of(
                                        new UnitToRake(1, "a", "13", 7, true),
                                        new UnitToRake(2, "a", "13", Double.NaN, false)));

        assertThat(result.units())
                .extracting(UnitJobs::unit, UnitJobs::jobs)
                .containsExactly(tuple(2L, 3.0));
    }

    /// A quarter of the jobs above 10 is above 20: the tail falls with 1 − α = ln(1/4) / ln 2 = −2.
    @Test
    void theOpenClassHasTheMeanOfPareto() throws IOException {
        var raking = new JobRaking(margins("a,13,10-19,300\na,13,20+,100\n"));

        assertThat(raking.mean(0)).isEqualTo(14.5);
        assertThat(raking.mean(1)).isCloseTo(30, within(1e-9));
    }

    @Test
    void aWrongTotalSaysWhere() {
        assertThatThrownBy(() -> margins("a,13,small,5\n"))
                .hasMessage("margins.csv, line 2: size_class (small) must be as 10-19 or 1000+.");
        assertThatThrownBy(() -> margins("a,13,1-9,-5\n")).hasMessageContaining("jobs (-5)");
        assertThatThrownBy(() -> margins("a,13,1-9,5\na,13,5-19,5\n"))
                .hasMessageContaining("1-9 and 5-19 overlap");
    }
}
