package be.weefsel.fabric.register.kbo;

import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.register.Checks;
import be.weefsel.fabric.register.Dump;
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
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Takes extracts of KBO Open Data into a store.
public final class Kbo {
    public static final String REGISTER = "kbo";

    private static final String SOURCE = "KBO Open Data, FPS Economy (Belgium)";

    private final FabricStore store;
    private final Clock clock;
    private final int memoryMegabytes;

    /// @param memoryMegabytes that DuckDB may use beside the heap; 400 is enough for all of Belgium
    public Kbo(FabricStore store, Clock clock, int memoryMegabytes) {
        this.store = store;
        this.clock = clock;
        this.memoryMegabytes = memoryMegabytes;
    }

    /// Reads a whole extract, or takes over an update: whatever the file is.
    ///
    /// @throws UnreadableRegister as [#readFull] and [#readUpdate] do
    /// @throws java.util.concurrent.CancellationException when it was cancelled
    public Imported read(Path file, Options options, Progress progress) throws IOException {
        return isUpdate(file, options)
                ? readUpdate(file, options, progress)
                : readFull(file, options, progress);
    }

    private static boolean isUpdate(Path file, Options options) throws IOException {
        try (var dump = Dump.open(file)) {
            return KboMeta.read(dump, options.anyVersion()).type() == KboMeta.Type.UPDATE;
        }
    }

    /// Reads a whole extract and publishes it, unless too much is wrong with it; then it is kept
    /// under its name for who wants to publish it all the same. When it fails or is cancelled,
    /// everything is as it was.
    ///
    /// @param file a zip, or a folder with its files
    /// @throws UnreadableRegister when it is no extract, or damaged
    /// @throws java.util.concurrent.CancellationException when it was cancelled
    public Imported readFull(Path file, Options options, Progress progress) throws IOException {
        try (var dump = Dump.open(file)) {
            var meta = KboMeta.read(dump, options.anyVersion());
            if (meta.type() != KboMeta.Type.FULL) {
                throw new UnreadableRegister(
                        ("This is the update to extract %d. Import a full extract first, then"
                                        + " use: fabric update %s")
                                .formatted(meta.extract(), file.getFileName()));
            }
            return Importing.run(
                    store,
                    REGISTER,
                    progress,
                    staged -> read(dump, meta, file, staged, options, progress));
        }
    }

    private Edition read(
            Dump dump, KboMeta meta, Path file, Path staged, Options options, Progress progress)
            throws IOException {
        var checks = new Checks();
        int version;
        try (var duck = Duck.open(memoryMegabytes, cores(), staged.resolve("spill"))) {
            version = new KboFull(dump, staged, duck, checks, progress, options).read();
        }
        progress.at(Progress.Step.REPORT, 0.97);
        return edition(
                meta,
                version,
                Optional.empty(),
                file,
                options,
                new ImportReport(checks.rows(), checks.lines()));
    }

    /// Takes over what changed since the extract before. An update that was taken over already
    /// changes nothing.
    ///
    /// @param file a zip, or a folder with its files
    /// @throws UnreadableRegister when it is no update, is damaged, or does not follow on what is
    ///   there
    public Imported readUpdate(Path file, Options options, Progress progress) throws IOException {
        try (var dump = Dump.open(file)) {
            var meta = KboMeta.read(dump, options.anyVersion());
            if (meta.type() != KboMeta.Type.UPDATE) {
                throw new UnreadableRegister(
                        "This is the whole extract %d. Use: fabric import --register kbo %s"
                                .formatted(meta.extract(), file.getFileName()));
            }
            var before =
                    store.current(REGISTER)
                            .orElseThrow(() ->
                                    new UnreadableRegister(
                                            "There is nothing here that this could update."
                                                    + " Import a whole extract first."));
            if (meta.extract() <= before.extract()) {
                return new Imported(before, true);
            }
            if (meta.extract() > before.extract() + 1) {
                throw new UnreadableRegister(gap(before.extract(), meta.extract()));
            }
            return Importing.run(
                    store,
                    REGISTER,
                    progress,
                    staged -> update(dump, meta, before, file, staged, options, progress));
        }
    }

    private static String gap(int here, int there) {
        return "Here is extract %d, and this is the update to %d: %s missing. Take over what is missing first, or import a whole extract."
                .formatted(
                        here,
                        there,
                        here + 2 == there
                                ? "update %d is".formatted(here + 1)
                                : "updates %d to %d are".formatted(here + 1, there - 1));
    }

    private Edition update(
            Dump dump,
            KboMeta meta,
            Edition before,
            Path file,
            Path staged,
            Options options,
            Progress progress)
            throws IOException {
        var checks = new Checks();
        int version = Integer.parseInt(before.classification().replaceAll(".*-", ""));
        try (var duck = Duck.open(memoryMegabytes, cores(), staged.resolve("spill"))) {
            new KboDelta(dump, store, before, staged, duck, checks, progress, options)
                    .read(version);
        }
        progress.at(Progress.Step.REPORT, 0.95);
        return edition(
                meta,
                version,
                Optional.of(before.base().orElse(before.name())),
                file,
                new Options(
                        options.anyVersion(),
                        options.jobs(),
                        options.purposeOfPersonalData(),
                        options.isSynthetic() || before.isSynthetic()),
                new ImportReport(checks.rows(), checks.lines()));
    }

    private Edition edition(
            KboMeta meta,
            int version,
            Optional<String> base,
            Path file,
            Options options,
            ImportReport report)
            throws IOException {
        return new Edition(
                REGISTER,
                "%06d".formatted(meta.extract()),
                SOURCE,
                "BE",
                meta.extract(),
                meta.snapshot(),
                "nace-bel-" + version,
                base,
                options.isSynthetic(),
                options.purposeOfPersonalData(),
                Hashes.of(file),
                SectorRule.EDITION,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                report);
    }

    private static int cores() {
        return Math.max(1, Runtime.getRuntime().availableProcessors());
    }
}
