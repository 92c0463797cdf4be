package be.weefsel.app;

import be.weefsel.app.platform.backup.Restore;
import be.weefsel.app.platform.database.OpenDatabase;
import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "restore",
        description = "Brings a network back from a backup, where there is none yet.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the backup")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private Path file;

    @Option(
            names = "--replace",
            description = "replace the network that is here; a backup of it is made first")
    private boolean mayReplace;

    @Override
    public void run() {
        var progress = new CommandWork.Progress(spec.commandLine().getErr());
        Restore.from(
                file, progress, restore -> restore(restore, spec.commandLine().getOut()::println));
    }

    private void restore(Restore restore, Consumer<String> say) {
        var kept = restore.into(CommandWork.open(OpenDatabase::forChanging), mayReplace);
        kept.ifPresent(backup -> say.accept("What was here is in %s.".formatted(backup)));
        say.accept(
                """
                Restored the network of %s: %d tables with %d rows. Everyone signs in again, and \
                links in older letters no longer work.\
                """
                        .formatted(
                                restore.manifest().takenAt(),
                                restore.manifest().tables().size(),
                                restore.manifest().rows()));
    }
}
