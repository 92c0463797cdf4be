package be.weefsel.fabric.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.engine.measure.Convention;
import be.weefsel.engine.measure.Normalisation;
import be.weefsel.engine.measure.SimilarAreas;
import be.weefsel.fabric.Fabric;
import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.register.kbo.Kbo;
import be.weefsel.fabric.register.kbo.Options;
import be.weefsel.fabric.register.kbo.SmallExtract;
import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.sector.TieRule;
import be.weefsel.fabric.store.FabricStore;
import be.weefsel.fabric.table.Cell;
import be.weefsel.fabric.table.CellTable;
import be.weefsel.fabric.table.Counted;
import be.weefsel.fabric.table.Population;
import be.weefsel.fabric.table.TableQuery;
import be.weefsel.fabric.table.Withholding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("A3")
class RelatingTest {
    private static final Options OPTIONS =
            new Options(false, Optional.empty(), Optional.empty(), false);

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

    private static TableQuery query(int sectorLevel) {
        return new TableQuery(
                Counted.UNITS,
                "municipality",
                "BE",
                "BE",
                sectorLevel,
                SectorRule.SINGLE,
                TieRule.SMALLEST,
                Population.REGISTERED);
    }

    private Fabric fabric() {
        return Fabric.open(store, AreaBook.ofWeefsel(), folder.resolve("spill"));
    }

    private Relatedness relatedness(By by, int sectorLevel) {
        try (var fabric = fabric()) {
            return fabric.relatedness(by, Normalisation.HIDALGO, query(sectorLevel));
        }
    }

    @Test
    void aUnitHoldsAllItsActivitiesOfTheVersionThatCounts() throws IOException {
        kbo.readFull(SmallExtract.usual().zip(folder), OPTIONS, Progress.SILENT);

        var related = relatedness(By.UNITS, 4);

        // The mill: 13.10, 13.20 (twice, of two versions) and 46.41. Enterprises do not count.
        assertThat(related.pairs())
                .containsExactly(
                        new Relatedness.Pair("1310", "1320", 1, 1),
                        new Relatedness.Pair("1310", "4641", 1, 1),
                        new Relatedness.Pair("1320", "4641", 1, 1));
        assertThat(related.portfolios()).isEqualTo(3);
        assertThat(related.together().sectors()).contains("5210", "7411").doesNotContain("1071");
    }

    @Test
    void anEnterpriseHoldsWhatItsUnitsHold() throws IOException {
        kbo.readFull(SmallExtract.usual().zip(folder), OPTIONS, Progress.SILENT);

        var related = relatedness(By.ENTERPRISES, 2);

        assertThat(related.pairs())
                .containsExactly(
                        new Relatedness.Pair("13", "46", 1, 1),
                        new Relatedness.Pair("13", "52", 1, 1),
                        new Relatedness.Pair("46", "52", 1, 1));
        assertThat(related.portfolios()).isEqualTo(3);
    }

    @Test
    void anUpdateChangesWhatIsTogether() throws IOException {
        var before = SmallExtract.usual();
        kbo.readFull(before.zip(folder), OPTIONS, Progress.SILENT);
        var after =
                SmallExtract.usual()
                        .extract(141)
                        .activity(SmallExtract.WAREHOUSE, "003", "2025", "46410", "SECO");
        kbo.readUpdate(after.update(folder, before), OPTIONS, Progress.SILENT);

        assertThat(relatedness(By.UNITS, 4).neighboursOf("4641", 9))
                .containsExactly(
                        // Each is in all its portfolios together with wholesale, but that is in
                        // two.
                        new Relatedness.Pair("4641", "1310", 1, 0.5),
                        new Relatedness.Pair("4641", "1320", 1, 0.5),
                        new Relatedness.Pair("4641", "5210", 1, 0.5));
    }

    @Test
    void aSectorThatNobodyHasHasNoNeighbours() throws IOException {
        kbo.readFull(SmallExtract.usual().zip(folder), OPTIONS, Progress.SILENT);
        var related = relatedness(By.UNITS, 4);

        assertThat(related.neighboursOf("5210", 5)).isEmpty();
        assertThatThrownBy(() -> related.neighboursOf("0111", 5)).hasMessageContaining("(0111)");
    }

    @Test
    void anAreaIsDenseInWhatItsSectorsAreNearTo() throws IOException {
        kbo.readFull(SmallExtract.usual().zip(folder), OPTIONS, Progress.SILENT);
        try (var fabric = fabric()) {
            var related = fabric.relatedness(By.ENTERPRISES, Normalisation.HIDALGO, query(2));
            var density = Relating.density(related, fabric.table(query(2)));

            // Roeselare has storage (52) only. Textiles (13) are near to themselves and to storage.
            assertThat(density.density().find("36015", "13").orElseThrow())
                    .isCloseTo(0.5, within(1e-12));
            assertThat(density.density().find("37022", "13").orElseThrow()).isZero();
            assertThatThrownBy(() -> Relating.density(related, fabric.table(query(3))))
                    .hasMessageContaining("(3)");
        }
    }

    /// Three areas; only the first has textiles, and with them machines.
    private static CellTable table() {
        var cells =
                List.of(
                        cell("a", "13", 400),
                        cell("a", "28", 400),
                        cell("a", "47", 800),
                        cell("a", "99", 20),
                        cell("b", "13", 20),
                        cell("b", "28", 30),
                        cell("b", "47", 1500),
                        cell("c", "13", 30),
                        cell("c", "28", 300),
                        cell("c", "47", 1000),
                        cell("small", "13", 5));
        var reference =
                List.of(
                        cell("BE", "13", 455),
                        cell("BE", "28", 730),
                        cell("BE", "47", 3300),
                        cell("BE", "99", 20));
        return new CellTable(query(2), cells, reference, List.of());
    }

    private static Cell cell(String area, String sector, int units) {
        return new Cell(area, sector, units, units, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void aNicheIsLargeEnoughAndTellsNothingOfSinglePersons() {
        var niches = Relating.niches(table(), "a", Set.of("b", "c"), Withholding.NONE);

        assertThat(niches.list()).extracting(niche -> niche.niche().sector()).contains("13");
        assertThat(niches.list().getFirst().count()).isEqualTo(400);
        assertThat(niches.list()).noneMatch(niche -> niche.niche().sector().equals("99"));
        assertThat(niches.tooSmall()).isEqualTo(1);
    }

    @Test
    void whatIsWithheldIsNoNiche() {
        var niches =
                Relating.niches(
                        table(), "a", Set.of("b"), new Withholding(Set.of("a 13"), Set.of()));

        assertThat(niches.list()).noneMatch(niche -> niche.niche().sector().equals("13"));
        assertThat(niches.withheld()).isEqualTo(1);
    }

    @Test
    void anAreaThatIsTooSmallHasNoNichesAndIsLikeNobody() {
        assertThat(Relating.niches(table(), "small", Set.of("b"), Withholding.NONE))
                .isEqualTo(new Found<>(List.of(), 0, 0, false));

        var similar = Relating.similarTo(table(), "c", SimilarAreas.Likeness.OVERLAP);
        assertThat(similar.list()).extracting(SimilarAreas.Similar::area).containsExactly("b", "a");
        assertThat(similar.tooSmall()).isEqualTo(1);
    }

    @Test
    void onlyWhatIsLargeEnoughIsComplex() {
        var complexity = ComplexityTable.of(table(), Convention.PY);

        assertThat(complexity.areas())
                .extracting(ComplexityTable.Score::key)
                .containsExactlyInAnyOrder("a", "b", "c");
        assertThat(complexity.areasLeftOut()).isEqualTo(1);
        assertThat(complexity.sectorsLeftOut()).isEqualTo(1);
        // Textiles and machines against trade: a has two of the three, b one.
        assertThat(complexity.areas().stream().filter(area -> area.key().equals("a")))
                .singleElement()
                .matches(area -> area.count() == 2);
        assertThat(complexity.areas().getLast().key()).isEqualTo("b");
    }

    @Test
    void aRegisterWithoutActivitiesRelatesByAreasOnly() {
        try (var duck = Duck.open(100, 1, folder.resolve("spill"))) {
            assertThatThrownBy(() ->
                            Relating.inPortfolios(
                                    duck, store, List.of(), By.UNITS, 4, Normalisation.HIDALGO))
                    .isInstanceOf(NoPortfolios.class)
                    .hasMessageContaining("--by areas");
        }
        assertThat(Relating.inAreas(table(), Normalisation.HIDALGO).portfolios()).isEqualTo(4);
    }
}
