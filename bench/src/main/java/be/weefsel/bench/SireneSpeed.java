package be.weefsel.bench;

import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.register.sirene.Options;
import be.weefsel.fabric.register.sirene.Sirene;
import be.weefsel.fabric.store.FabricStore;
import be.weefsel.fabric.store.Imported;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.ZipFile;

/// How long a made-up stock of Sirene takes from its files to the tables, beside what plain DuckDB
/// needs to count the same establishments in the unpacked file. Prints a table in Markdown.
public final class SireneSpeed {
    private static final int USUAL_ROWS = 3_000_000;
    private static final int MEMORY_MEGABYTES = 400;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private SireneSpeed() {}

    /// @param arguments the second: how many establishments, three million when it is no number
    public static void main(String[] arguments) throws Exception {
        int rows =
                arguments.length > 1 && arguments[1].matches("\\d+")
                        ? Integer.parseInt(arguments[1])
                        : USUAL_ROWS;
        var folder = Files.createTempDirectory("sirene");
        try {
            measureAll(rows, folder);
        } finally {
            delete(folder);
        }
    }

    private static void measureAll(int rows, Path folder) throws Exception {
        System.out.printf(Locale.ROOT, "| %,d establishments | wall, s | CPU, s | units |%n", rows);
        System.out.println("|---|---|---|---|");
        measure(
                "(making them)",
                () -> {
                    new MadeStock(rows).write(folder);
                    return (long) rows;
                });
        var zip = folder.resolve("StockEtablissement.zip");
        var firms = Optional.of(folder.resolve("StockUniteLegale.zip"));
        measure(
                "plain DuckDB: unpack, read_csv, count by commune and class",
                () -> plain(zip, folder));
        measure("zip", () -> read(folder, zip, Optional.empty(), Set.of()));
        measure("zip, with enterprises", () -> read(folder, zip, firms, Set.of()));
        measure(
                "zip, with enterprises, départements 59 and 62",
                () -> read(folder, zip, firms, Set.of("59", "62")));
        measure(
                "Parquet",
                () -> read(folder, folder.resolve("stock.parquet"), Optional.empty(), Set.of()));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void measure(String what, Callable<Long> work) throws Exception {
        long wall = System.nanoTime();
        long cpu = MACHINE.getProcessCpuTime();
        long units = work.call();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %,d |%n",
                what,
                (System.nanoTime() - wall) / 1e9,
                (MACHINE.getProcessCpuTime() - cpu) / 1e9,
                units);
    }

    private static long read(Path folder, Path file, Optional<Path> firms, Set<String> departements)
            throws IOException {
        var options = new Options(firms, departements, Optional.empty(), true);
        var store = new FabricStore(folder.resolve("store"));
        Imported imported =
                new Sirene(store, Clock.systemUTC(), MEMORY_MEGABYTES)
                        .read(file, options, Progress.SILENT);
        if (!imported.isPublished()) {
            throw new IllegalStateException(
                    "Not published: " + imported.edition().report().reasonsNotToPublish());
        }
        return imported.edition().report().rows().getOrDefault("StockEtablissement", 0L);
    }

    /// What somebody would write instead, without any check. Leaves the whole file as Parquet.
    private static long plain(Path zip, Path folder) throws IOException {
        var csv = folder.resolve("unpacked.csv");
        try (var file = new ZipFile(zip.toFile());
                var in = file.getInputStream(file.entries().nextElement())) {
            Files.copy(in, csv);
        }
        try (var duck = Duck.open(MEMORY_MEGABYTES, 2, folder.resolve("spill"))) {
            duck.writeParquet(
                    "select * from read_csv(%s, all_varchar = true)".formatted(Duck.quote(csv)),
                    folder.resolve("stock.parquet"));
            duck.table(
                    "cells",
                    """
                    select
                        codeCommuneEtablissement as area,
                        left(replace(activitePrincipaleNAF25Etablissement, '.', ''), 4) as sector,
                        count(*) as units
                    from read_parquet(%s)
                    where etatAdministratifEtablissement = 'A'
                    group by area, sector
                    """
                            .formatted(Duck.quote(folder.resolve("stock.parquet"))));
            Files.delete(csv);
            return duck.number("select cast(sum(units) as bigint) from cells");
        }
    }
}
