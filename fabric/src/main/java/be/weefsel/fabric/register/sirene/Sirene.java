package be.weefsel.fabric.register.sirene;

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
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Takes stocks of Sirene into a store. Establishments that are closed, streets, and names of
/// natural persons are not loaded.
public final class Sirene {
    public static final String REGISTER = "sirene";

    private static final String SOURCE = "Sirene, INSEE, Licence Ouverte 2.0";
    private static final int LENGTH_OF_DAY = 10;

    private final FabricStore store;
    private final Clock clock;
    private final int memoryMegabytes;

    /// @param memoryMegabytes that DuckDB may use beside the heap; 400 is enough for all of France
    public Sirene(FabricStore store, Clock clock, int memoryMegabytes) {
        this.store = store;
        this.clock = clock;
        this.memoryMegabytes = memoryMegabytes;
    }

    /// Reads a stock and publishes it, unless too much is wrong with it; then it is kept under its
    /// name for who wants to publish it all the same. When it fails or is cancelled, everything is
    /// as it was.
    ///
    /// @param establishments `StockEtablissement`: CSV, the zip with it, or Parquet
    /// @throws UnreadableRegister when it is no stock, or damaged
    /// @throws java.util.concurrent.CancellationException when it was cancelled
    public Imported read(Path establishments, Options options, Progress progress)
            throws IOException {
        return Importing.run(
                store,
                REGISTER,
                progress,
                staged -> read(establishments, staged, options, progress));
    }

    private Edition read(Path establishments, Path staged, Options options, Progress progress)
            throws IOException {
        var checks = new Checks();
        Stock.Contents contents;
        try (var duck = Duck.open(memoryMegabytes, cores(), staged.resolve("spill"))) {
            contents = new Stock(staged, duck, checks, progress, options).read(establishments);
        }
        progress.at(Progress.Step.REPORT, 0.97);
        var snapshot = snapshot(options, contents);
        int extract = Integer.parseInt(snapshot.toString().replace("-", ""));
        return new Edition(
                REGISTER,
                store.freshName(REGISTER, String.valueOf(extract)),
                source(options),
                "FR",
                extract,
                snapshot,
                contents.classification().key(),
                Optional.empty(),
                options.isSynthetic(),
                Optional.empty(),
                hashes(establishments, options),
                SectorRule.EDITION,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                new ImportReport(checks.rows(), checks.lines()));
    }

    private LocalDate snapshot(Options options, Stock.Contents contents) {
        return options.snapshot()
                .or(() -> day(contents.newestDay()))
                .orElseThrow(() ->
                        new UnreadableRegister(
                                "The file does not tell of which day it is. Give it with"
                                        + " --snapshot 2025-12-01."));
    }

    /// A day that is still to come is a mistake of the file.
    private Optional<LocalDate> day(String moment) {
        try {
            return Optional.of(moment)
                    .filter(text -> text.length() >= LENGTH_OF_DAY)
                    .map(text -> LocalDate.parse(text.substring(0, LENGTH_OF_DAY)))
                    .filter(day -> !day.isAfter(LocalDate.now(clock)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String source(Options options) {
        return options.departements().isEmpty()
                ? SOURCE
                : "%s (départements %s)"
                        .formatted(
                                SOURCE, String.join(", ", new TreeSet<>(options.departements())));
    }

    private static Map<String, String> hashes(Path establishments, Options options)
            throws IOException {
        var hashes = new TreeMap<>(Hashes.of(establishments));
        if (options.legalUnits().isPresent()) {
            hashes.putAll(Hashes.of(options.legalUnits().get()));
        }
        return hashes;
    }

    private static int cores() {
        return Math.max(1, Runtime.getRuntime().availableProcessors());
    }
}
