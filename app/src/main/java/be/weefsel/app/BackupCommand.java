package be.weefsel.app;

import be.weefsel.app.platform.backup.Backup;
import be.weefsel.app.platform.database.OpenDatabase;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "backup",
        description = "Writes all that the network keeps into one file, also while it runs.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the file to write, such as weefsel.zip")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private Path file;

    @Option(names = "--force", description = "replace a file that is there already")
    private boolean mayReplace;

    @Override
    public void run() {
        var console = spec.commandLine();
        var database = CommandWork.open(OpenDatabase::forReading);
        var written =
                new Backup(database, new CommandWork.Progress(console.getErr()))
                        .writeTo(file, mayReplace);
        console.getOut()
                .printf(
                        """
                        Wrote %s: %d tables with %d rows. It holds confidential questions and \
                        personal data; only this user can read it.
                        """,
                        file, written.tables().size(), written.rows());
    }
}
