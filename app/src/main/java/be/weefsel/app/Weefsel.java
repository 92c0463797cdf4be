package be.weefsel.app;

import be.weefsel.app.platform.Build;
import be.weefsel.app.platform.CannotStart;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Entry point of the one runnable jar: hands over to the command that was asked for.
///
/// It stays light, so that a command that needs neither pages nor database works within a second:
/// only `demo` and `run` touch Spring.
@Command(
        name = "weefsel",
        description = "Runs a region's network of collective Factories of the Future.",
        mixinStandardHelpOptions = true,
        versionProvider = Weefsel.Version.class,
        subcommands = {
            Weefsel.Demo.class,
            Weefsel.Run.class,
            BackupCommand.class,
            RestoreCommand.class,
            MatchCommand.class,
            FabricCommand.class,
            Weefsel.ShowVersion.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nEnvironment:%n",
        footer = {
            "  WEEFSEL_HOME              data folder (default: ./weefsel-data)",
            "  WEEFSEL_PORT              port of the pages (default: 8080)",
            "  WEEFSEL_ADDRESS           address to listen on (default: 127.0.0.1, this machine"
                    + " only)",
            "  WEEFSEL_DATABASE_URL      a PostgreSQL 16 or later instead of Weefsel's own, such as",
            "                            jdbc:postgresql://server:5432/weefsel",
            "  WEEFSEL_DATABASE_USER     its user (default: weefsel)",
            "  WEEFSEL_DATABASE_PASSWORD and the password of that user",
            "  WEEFSEL_URL               address of the pages for links in letters (default: of"
                    + " this machine)",
            "  WEEFSEL_SMTP_URL          a mail server, such as",
            "                            smtp://user:password@host:587?starttls=required;",
            "                            without one the administrator may give one on a page",
            "  WEEFSEL_MAIL_FROM         the address that sends, with WEEFSEL_SMTP_URL",
            "  WEEFSEL_SECRET            key to passwords that the database keeps, such as that of the",
            "                            mail server; needed with WEEFSEL_DATABASE_URL",
            "  WEEFSEL_OIDC_ISSUER       another place to sign in, with WEEFSEL_OIDC_CLIENT_ID and",
            "                            WEEFSEL_OIDC_CLIENT_SECRET; the README has the rest",
            "  WEEFSEL_BACKUPS           folder for a backup each night, or off",
            "                            (default: backups in the data folder of run)",
            "  WEEFSEL_BACKUPS_DAYS      how many days (default: 7) and",
            "  WEEFSEL_BACKUPS_WEEKS     how many weeks (default: 4) to keep backups of",
            "  WEEFSEL_METRICS_TOKEN     who sends it may read /actuator/prometheus",
            "",
            "Exit codes: 0 done, 1 failed (a sentence says why), 2 no such command or option.",
        })
public final class Weefsel implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private CommandSpec spec;

    private Weefsel() {}

    public static void main(String[] arguments) {
        System.exit(execute(arguments));
    }

    /// @return 0 when done, 1 when failed, 2 when the command was not understood
    static int execute(String... arguments) {
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Weefsel()).setExecutionExceptionHandler(Weefsel::tell);
    }

    /// Without a command there is nothing to do: show what there is.
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do:");
    }

    /// A reason that the reader can mend is one sentence. Everything else is our mistake, and needs
    /// its trace.
    private static int tell(
            Exception failure, CommandLine command, CommandLine.ParseResult understood)
            throws Exception {
        if (!(failure instanceof CannotStart)) {
            throw failure;
        }
        command.getErr().println(failure.getMessage());
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Command(
            name = "demo",
            description = "Starts the network of West Flanders, with its demonstration content.",
            mixinStandardHelpOptions = true)
    static final class Demo implements Callable<Integer> {
        @Override
        public Integer call() {
            return Serving.serve(System.getenv(), Map.of("weefsel.demo", "true"));
        }
    }

    @Command(
            name = "run",
            description = "Starts a network of your own; it begins empty.",
            mixinStandardHelpOptions = true)
    static final class Run implements Callable<Integer> {
        @Override
        public Integer call() {
            return Serving.serve(System.getenv(), Map.of());
        }
    }

    @Command(
            name = "version",
            description = "Shows which version this is.",
            mixinStandardHelpOptions = true)
    static final class ShowVersion implements Runnable {
        @Spec
        @SuppressWarnings("NullAway.Init") // given by Picocli
        private CommandSpec spec;

        @Override
        public void run() {
            spec.root().commandLine().printVersionHelp(spec.commandLine().getOut());
        }
    }

    /// As the build wrote it into the jar.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Weefsel " + Build.ofThisWeefsel()};
        }
    }
}
