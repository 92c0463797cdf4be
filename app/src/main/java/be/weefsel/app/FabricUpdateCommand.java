package be.weefsel.app;

import be.weefsel.fabric.register.kbo.Kbo;
import be.weefsel.fabric.register.kbo.Options;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "update",
        description = {
            "Takes over what changed in KBO Open Data since the extract before. An update that was"
                    + " taken over already changes nothing; a gap is refused."
        },
        footer =
                "%nExit codes: 0 published, 1 failed (a sentence says why), 3 read, but not"
                        + " published: see the report.",
        mixinStandardHelpOptions = true)
final class FabricUpdateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the update, a zip or a folder with its files")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private Path file;

    @Mixin
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private FabricPlace place;

    @Option(names = "--any-version", description = "also files of a version not known here")
    private boolean anyVersion;

    @Option(
            names = "--personal-data",
            paramLabel = "PURPOSE",
            description = "load names of natural persons too, and record for what they are needed")
    private @Nullable String purpose;

    @Override
    public Integer call() {
        var kbo =
                new Kbo(
                        place.store(),
                        Clock.system(ZoneId.systemDefault()),
                        FabricImportCommand.MEMORY_MEGABYTES);
        var options =
                new Options(anyVersion, Optional.empty(), Optional.ofNullable(purpose), false);
        return FabricImportCommand.told(
                spec.commandLine().getErr(), progress -> kbo.readUpdate(file, options, progress));
    }
}
