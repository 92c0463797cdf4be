package be.weefsel.fabric.register.sirene;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.fabric.Fabric;
import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.register.Classification;
import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.register.own.OwnRegister;
import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.sector.TieRule;
import be.weefsel.fabric.store.FabricStore;
import be.weefsel.fabric.table.Counted;
import be.weefsel.fabric.table.Population;
import be.weefsel.fabric.table.TableQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two weavers and a baker in Kortrijk, a weaver in Tourcoing: one table for both registers.
class AcrossTheBorderTest {
    @TempDir Path folder;
    private FabricStore store;

    @BeforeEach
    void readBoth() throws IOException {
        store = new FabricStore(folder.resolve("store"));
        new OwnRegister(store, Clock.systemUTC(), 100)
                .read(
                        Files.writeString(
                                folder.resolve("units.csv"),
                                """
                                unit,postcode,sector,employees
                                a,8500,13200,10
                                b,8500,13200,20
                                c,8500,10711,3
                                """),
                        new be.weefsel.fabric.register.own.Options(
                                "flanders",
                                "BE",
                                Classification.NACE_BEL_2025,
                                "The region, CC0",
                                Optional.empty(),
                                Optional.empty(),
                                true),
                        Progress.SILENT);
        var stock =
                Stocks.establishments()
                        .with(
                                "siret", "91100000800019",
                                "statutDiffusionEtablissement", "O",
                                "trancheEffectifsEtablissement", "12",
                                "etablissementSiege", "true",
                                "codeCommuneEtablissement", "59599",
                                "etatAdministratifEtablissement", "A",
                                "activitePrincipaleEtablissement", "13.20Z",
                                "activitePrincipaleNAF25Etablissement", "13.20Y",
                                "dateDernierTraitementEtablissement", "2025-12-31T08:15:01.000");
        new Sirene(store, Clock.systemUTC(), 100)
                .read(
                        stock.csv(folder.resolve("StockEtablissement.csv")),
                        new Options(Optional.empty(), Set.of("59"), Optional.empty(), true),
                        Progress.SILENT);
    }

    @Test
    void classesAreCountedAlikeOnBothSides() {
        for (var rule : SectorRule.values()) {
            assertThat(cells(Counted.UNITS, rule))
                    .containsExactly(
                            "eurometropolis-lille 1320 1.0",
                            "eurometropolis-vlaanderen 1071 1.0",
                            "eurometropolis-vlaanderen 1320 2.0");
        }
        assertThat(cells(Counted.JOBS, SectorRule.SINGLE))
                .contains("eurometropolis-lille 1320 34.5", "eurometropolis-vlaanderen 1320 30.0");
    }

    private List<String> cells(Counted of, SectorRule rule) {
        var query =
                new TableQuery(
                        of,
                        "eurometropolis",
                        "eurometropolis",
                        "eurometropolis",
                        4,
                        rule,
                        TieRule.SMALLEST,
                        Population.MARKET);
        try (var fabric = Fabric.open(store, AreaBook.ofWeefsel(), folder.resolve("spill"))) {
            return fabric.table(query).cells().stream()
                    .map(cell -> "%s %s %s".formatted(cell.area(), cell.sector(), cell.count(of)))
                    .toList();
        }
    }
}
