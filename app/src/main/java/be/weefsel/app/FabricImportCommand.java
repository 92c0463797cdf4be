package be.weefsel.app;

import be.weefsel.fabric.register.Classification;
import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.register.kbo.Kbo;
import be.weefsel.fabric.register.own.OwnRegister;
import be.weefsel.fabric.register.sirene.Sirene;
import be.weefsel.fabric.store.FabricStore;
import be.weefsel.fabric.store.Imported;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description = {
            "Reads a whole register and publishes it, also while the server runs. When it fails or"
                    + " is cancelled, everything stays as it was.",
            "kbo: KBO Open Data (Belgium), a zip or a folder with its files.",
            "sirene: StockEtablissement (France), CSV, zip or Parquet.",
            "own: a table of your own, CSV or XLSX, one row for each unit."
        },
        footer =
                "%nExit codes: 0 published, 1 failed (a sentence says why), 3 read, but not"
                        + " published: see the report.",
        mixinStandardHelpOptions = true)
final class FabricImportCommand implements Callable<Integer> {
    static final int NOT_PUBLISHED = 3;
    static final int MEMORY_MEGABYTES = 400;

    @Spec
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the register")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private Path file;

    @Option(
            names = "--register",
            required = true,
            paramLabel = "KIND",
            description = "kbo, sirene or own")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String register;

    @Mixin
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private FabricPlace place;

    @Option(
            names = "--jobs",
            paramLabel = "CSV",
            description = "kbo: jobs of units, which KBO does not have: EntityNumber,Jobs")
    private @Nullable Path jobs;

    @Option(names = "--any-version", description = "kbo: also files of a version not known here")
    private boolean anyVersion;

    @Option(
            names = "--personal-data",
            paramLabel = "PURPOSE",
            description =
                    "kbo, own: load names of natural persons too, and record for what they are"
                            + " needed")
    private @Nullable String purpose;

    @Option(names = "--synthetic", description = "it is made up; told beside every figure")
    private boolean isSynthetic;

    @Option(
            names = "--legal-units",
            paramLabel = "FILE",
            description = "sirene: StockUniteLegale of the same month")
    private @Nullable Path legalUnits;

    @Option(
            names = "--departements",
            split = ",",
            paramLabel = "NUMBER",
            description = "sirene: only these, such as 59,62")
    private Set<String> departements = Set.of();

    @Option(names = "--name", paramLabel = "NAME", description = "own: key of the register")
    private @Nullable String name;

    @Option(names = "--country", paramLabel = "CODE", description = "own: such as NL")
    private @Nullable String country;

    @Option(
            names = "--classification",
            paramLabel = "KEY",
            description = "own: of the sectors, such as nace-bel-2025 or nace-2.1")
    private @Nullable String classification;

    @Option(names = "--source", paramLabel = "TEXT", description = "own: how it is cited")
    private @Nullable String source;

    @Option(
            names = "--snapshot",
            paramLabel = "DAY",
            description = "sirene, own: the day that it shows, as 2025-12-31")
    private @Nullable LocalDate snapshot;

    @Override
    public Integer call() {
        var console = spec.commandLine();
        return told(console.getErr(), progress -> read(place.store(), progress));
    }

    /// Reads, and tells what came of it.
    static int told(PrintWriter console, Reading reading) {
        var progress = new FabricProgress(console);
        var imported =
                FabricPlace.telling(() -> {
                    try {
                        return reading.read(progress);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        FabricReportText.write(imported.edition(), console);
        console.println(
                imported.isPublished()
                        ? "Published."
                        : "Not published, since too much is wrong: see above. To publish it all the"
                                + " same: fabric publish %s %s"
                                        .formatted(
                                                imported.edition().register(),
                                                imported.edition().name()));
        console.flush();
        return imported.isPublished() ? 0 : NOT_PUBLISHED;
    }

    @FunctionalInterface
    interface Reading {
        Imported read(Progress progress) throws IOException;
    }

    private Imported read(FabricStore store, Progress progress) throws IOException {
        var clock = Clock.system(ZoneId.systemDefault());
        return switch (register) {
            case "kbo" ->
                    new Kbo(store, clock, MEMORY_MEGABYTES)
                            .readFull(
                                    file,
                                    new be.weefsel.fabric.register.kbo.Options(
                                            anyVersion,
                                            Optional.ofNullable(jobs),
                                            Optional.ofNullable(purpose),
                                            isSynthetic),
                                    progress);
            case "sirene" ->
                    new Sirene(store, clock, MEMORY_MEGABYTES)
                            .read(
                                    file,
                                    new be.weefsel.fabric.register.sirene.Options(
                                            Optional.ofNullable(legalUnits),
                                            departements,
                                            Optional.ofNullable(snapshot),
                                            isSynthetic),
                                    progress);
            case "own" ->
                    new OwnRegister(store, clock, MEMORY_MEGABYTES)
                            .read(file, ownOptions(), progress);
            default ->
                    throw new ParameterException(
                            spec.commandLine(),
                            "There is no register \"%s\"; there are kbo, sirene, own."
                                    .formatted(register));
        };
    }

    private be.weefsel.fabric.register.own.Options ownOptions() {
        return new be.weefsel.fabric.register.own.Options(
                need("--name", name),
                need("--country", country),
                Classification.of(need("--classification", classification)),
                need("--source", source),
                Optional.ofNullable(snapshot),
                Optional.ofNullable(purpose),
                isSynthetic);
    }

    private String need(String option, @Nullable String value) {
        if (value == null) {
            throw new ParameterException(
                    spec.commandLine(), "A register of your own needs " + option + ".");
        }
        return value;
    }
}
