package be.weefsel.app.fabric;

import be.weefsel.fabric.register.Classification;
import be.weefsel.fabric.register.Finding;
import be.weefsel.fabric.register.ImportReport;
import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.register.own.Options;
import be.weefsel.fabric.register.own.OwnRegister;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.store.FabricStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Registers that are small enough to be counted by hand.
public final class SmallRegisters {
    private static final int MOST_TRIES = 100;

    private SmallRegisters() {}

    /// What was read of one in which every tenth unit has no enterprise.
    public static Edition withTooManyOrphans() {
        return new Edition(
                "kbo",
                "000140",
                "KBO Open Data, FPS Economy (Belgium)",
                "BE",
                140,
                LocalDate.of(2025, 10, 4),
                "nace-bel-2025",
                Optional.empty(),
                true,
                Optional.empty(),
                Map.of("Full.zip", "0".repeat(64)),
                1,
                Instant.parse("2025-10-05T06:00:00Z"),
                new ImportReport(
                        Map.of("establishment.csv", 100L),
                        List.of(
                                new ImportReport.Line(
                                        "establishment.csv",
                                        Finding.ORPHAN_UNIT,
                                        10,
                                        List.of(7L, 12L)))));
    }

    /// A region of two municipalities with 40 units each, and 120 in Ghent for the rest of
    /// Flanders. In Kortrijk 20 weave (13), in Roeselare 4, in Ghent 6; all others build (41). Each
    /// is an employer with 10 jobs, but for one weaver in Kortrijk with 200.
    public static String weaversOfKortrijk() {
        var csv = new StringBuilder("unit,name,natural person,municipality,sector,employees\n");
        add(csv, "k", "34022", 20, "1320");
        add(csv, "l", "34022", 20, "4100");
        add(csv, "r", "36015", 4, "1320");
        add(csv, "s", "36015", 36, "4100");
        add(csv, "g", "44021", 6, "1320");
        add(csv, "h", "44021", 114, "4100");
        return csv.toString();
    }

    private static void add(
            StringBuilder csv, String prefix, String municipality, int units, String sector) {
        for (int i = 1; i <= units; i++) {
            csv.append(
                    "%s%d,Firma %s%d,no,%s,%s,%d%n"
                            .formatted(
                                    prefix,
                                    i,
                                    prefix,
                                    i,
                                    municipality,
                                    sector,
                                    prefix.equals("k") && i == 1 ? 200 : 10));
        }
    }

    static ImportOrder.Own own() {
        return new ImportOrder.Own("klein", "BE", "nace-bel-2025", "Small region, CC0");
    }

    /// Empties the folder, for the next test. What is worked out beside may still be writing there.
    public static void forget(FabricFolder folder) throws InterruptedException {
        for (int i = 0; Files.exists(folder.root()) && i < MOST_TRIES; i++) {
            try (var all = Files.walk(folder.root())) {
                for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException | UncheckedIOException e) {
                Thread.sleep(Duration.ofMillis(100));
            }
        }
    }

    /// Reads [#weaversOfKortrijk] into a store.
    public static Edition readWeavers(FabricStore store, Path folder, Clock clock)
            throws IOException {
        var file = Files.writeString(folder.resolve("weavers.csv"), weaversOfKortrijk());
        return new OwnRegister(store, clock, 200)
                .read(
                        file,
                        new Options(
                                own().name(),
                                own().country(),
                                Classification.of(own().classification()),
                                own().source(),
                                Optional.of(LocalDate.of(2025, 10, 4)),
                                Optional.empty(),
                                true),
                        Progress.SILENT)
                .edition();
    }
}
