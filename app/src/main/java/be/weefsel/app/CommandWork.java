package be.weefsel.app;

import be.weefsel.app.platform.database.OpenDatabase;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.boot.logging.LoggingSystem;

/// What the commands that work on the data of a network have in common.
final class CommandWork {
    private CommandWork() {}

    @FunctionalInterface
    interface Opening {
        OpenDatabase open(Path home, String holder, Map<String, String> environment);
    }

    /// The database of the place that the environment names. What had to be started for it stops
    /// with this process, also on Ctrl-C.
    static DataSource open(Opening opening) {
        // The console gets sentences, not what libraries log.
        LoggingSystem.get(CommandWork.class.getClassLoader()).beforeInitialize();
        var environment = System.getenv();
        var open =
                opening.open(
                        Place.of(environment).home(),
                        "process %d, a command".formatted(ProcessHandle.current().pid()),
                        environment);
        Runtime.getRuntime().addShutdownHook(new Thread(open::close, "stop"));
        return open.database().unpooled();
    }

    /// Says how far it is when the work takes long, and nothing when it does not.
    static final class Progress implements Consumer<String> {
        private static final Duration PAUSE = Duration.ofSeconds(2);

        private final PrintWriter console;
        private Instant next = Instant.now().plus(PAUSE);

        Progress(PrintWriter console) {
            this.console = console;
        }

        @Override
        public void accept(String sentence) {
            if (Instant.now().isAfter(next)) {
                console.println(sentence);
                console.flush();
                next = Instant.now().plus(PAUSE);
            }
        }
    }
}
