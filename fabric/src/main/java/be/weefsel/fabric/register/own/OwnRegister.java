package be.weefsel.fabric.register.own;

import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.register.Checks;
import be.weefsel.fabric.register.Hashes;
import be.weefsel.fabric.register.ImportReport;
import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.register.UnreadableRegister;
import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.store.FabricStore;
import be.weefsel.fabric.store.Imported;
import be.weefsel.fabric.store.Importing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Takes registers of somebody's own into a store: one row for each unit.
public final class OwnRegister {
    private final FabricStore store;
    private final Clock clock;
    private final int memoryMegabytes;

    /// @param memoryMegabytes that DuckDB may use beside the heap
    public OwnRegister(FabricStore store, Clock clock, int memoryMegabytes) {
        this.store = store;
        this.clock = clock;
        this.memoryMegabytes = memoryMegabytes;
    }

    /// Reads a table and publishes it, unless too much is wrong with it; then it is kept under its
    /// name for who wants to publish it all the same. When it fails or is cancelled, everything is
    /// as it was.
    ///
    /// @param file CSV or .xlsx
    /// @throws UnreadableRegister when it is no such table
    /// @throws java.util.concurrent.CancellationException when it was cancelled
    public Imported read(Path file, Options options, Progress progress) throws IOException {
        return Importing.run(
                store, options.name(), progress, staged -> read(file, staged, options, progress));
    }

    private Edition read(Path file, Path staged, Options options, Progress progress)
            throws IOException {
        var checks = new Checks();
        try (var duck = Duck.open(memoryMegabytes, 1, staged.resolve("spill"))) {
            progress.at(Progress.Step.UNITS, 0);
            readRows(file, staged, duck, options, checks, progress);
            progress.at(Progress.Step.SECTORS, 0.8);
            for (var table : List.of("unit", "firm", "sector", "name")) {
                progress.goOn();
                duck.writeParquet(
                        Duck.sql(OwnRegister.class, table + ".sql")
                                .replace(":country", Duck.quote(options.country())),
                        parquet(staged, table));
                show(duck, staged, table);
            }
        }
        Files.delete(parquet(staged, "entry"));
        progress.at(Progress.Step.REPORT, 0.97);
        return edition(file, options, new ImportReport(checks.rows(), checks.lines()));
    }

    private static void readRows(
            Path path, Path staged, Duck duck, Options options, Checks checks, Progress progress)
            throws IOException {
        try (var file = OwnFile.open(path)) {
            var rows = new OwnRows(file, path.getFileName().toString(), options, checks, progress);
            duck.writeParquet("select * from " + duck.rows(rows), parquet(staged, "entry"));
        }
        show(duck, staged, "entry");
    }

    private Edition edition(Path file, Options options, ImportReport report) throws IOException {
        var snapshot = options.snapshot().orElseGet(() -> LocalDate.now(clock));
        int extract = Integer.parseInt(snapshot.toString().replace("-", ""));
        return new Edition(
                options.name(),
                store.freshName(options.name(), String.valueOf(extract)),
                options.source(),
                options.country(),
                extract,
                snapshot,
                options.classification().key(),
                Optional.empty(),
                options.isSynthetic(),
                options.purposeOfPersonalData(),
                Hashes.of(file),
                SectorRule.EDITION,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                report);
    }

    private static Path parquet(Path folder, String table) {
        return folder.resolve(table + ".parquet");
    }

    private static void show(Duck duck, Path folder, String table) {
        duck.view(
                table,
                "select * from read_parquet(%s)".formatted(Duck.quote(parquet(folder, table))));
    }
}
