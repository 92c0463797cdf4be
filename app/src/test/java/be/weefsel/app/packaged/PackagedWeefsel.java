package be.weefsel.app.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The jar as people run it, laid out in a folder: a process with a data folder and a port of its
/// own.
public final class PackagedWeefsel implements AutoCloseable {
    private static final Path JAR = Path.of("target", "packaged", "weefsel.jar").toAbsolutePath();

    /// The first process that ends well leaves its classes here, ready for all that start later.
    private static final Path CLASSES = JAR.resolveSibling("classes.jsa");

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path home;
    private final int port;
    private final Process process;

    /// How a command ended.
    record Ended(int exitCode, List<String> output, List<String> errors) {}

    private PackagedWeefsel(Path home, int port, Process process) {
        this.home = home;
        this.port = port;
        this.process = process;
    }

    /// An empty network, once it answers.
    public static PackagedWeefsel runIn(Path home) {
        return startIn(home, "run");
    }

    private static PackagedWeefsel startIn(Path home, String command) {
        UnpackedDatabase.bringTo(home);
        var weefsel = begin(home, Map.of(), command);
        weefsel.await("answer", weefsel::isHealthy);
        UnpackedDatabase.keepFrom(home);
        return weefsel;
    }

    private static PackagedWeefsel begin(
            Path home, Map<String, String> environment, String command) {
        var port = freePort();
        return new PackagedWeefsel(home, port, launch(home, port, environment, List.of(command)));
    }

    /// The demonstration, once it answers.
    public static PackagedWeefsel demoIn(Path home) {
        return startIn(home, "demo");
    }

    /// Two at the same moment on one external database, once both answer. Their folders lie in the
    /// parent.
    static List<PackagedWeefsel> twoOn(Map<String, String> environment, Path parent) {
        var both =
                Stream.of("one", "two")
                        .map(name -> begin(parent.resolve(name), environment, "run"))
                        .toList();
        both.forEach(weefsel -> weefsel.await("answer", weefsel::isHealthy));
        return both;
    }

    /// A start that is expected to end by itself.
    static Ended refusalIn(Path home, int port) {
        return endOf(launch(home, port, Map.of(), List.of("run")));
    }

    /// A command that does its work and ends.
    static Ended commandIn(Path home, String... words) {
        return endOf(launch(home, freePort(), Map.of(), List.of(words)));
    }

    private static Ended endOf(Process process) {
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("It should end by itself")
                    .isTrue();
            return new Ended(
                    process.exitValue(),
                    process.inputReader().lines().toList(),
                    process.errorReader().lines().toList());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    static int freePort() {
        try (var any = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return any.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process launch(
            Path home, int port, Map<String, String> environment, List<String> command) {
        var words =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+AutoCreateSharedArchive",
                                "-XX:SharedArchiveFile=" + CLASSES,
                                // What the JVM thinks of that file is not for the console.
                                "-Xlog:disable",
                                "-jar",
                                JAR.toString()));
        words.addAll(command);
        if (isLinux()) {
            // As in a terminal: a process group of its own, which Ctrl-C reaches as a whole, and
            // which does not ignore it.
            words.addAll(0, List.of("setsid", "env", "--default-signal=INT"));
        }
        var builder = new ProcessBuilder(words);
        builder.environment().keySet().removeIf(name -> name.startsWith("WEEFSEL_"));
        builder.environment().put("WEEFSEL_HOME", home.toString());
        builder.environment().put("WEEFSEL_PORT", Integer.toString(port));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").equals("Linux");
    }

    /// The first line on the console that begins like this. To be asked once for each beginning, in
    /// their order.
    public String lineBeginning(String words) {
        return process.inputReader()
                .lines()
                .filter(line -> line.startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    public int port() {
        return port;
    }

    HttpResponse<String> get(String path) throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isHealthy() {
        assertThat(process.isAlive())
                .as("It ended instead of starting: see (%s)", home.resolve("logs"))
                .isTrue();
        try {
            return get("/actuator/health").statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    /// The tables, past the pages.
    DataSource database() {
        try {
            return new DriverManagerDataSource(
                    "jdbc:postgresql://127.0.0.1:%s/weefsel"
                            .formatted(Files.readString(home.resolve("database.port")).strip()),
                    "weefsel",
                    Files.readString(home.resolve("database.password")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Ctrl-C in the terminal.
    ///
    /// @return the exit code
    int interrupt() {
        var target = isLinux() ? "-" + process.pid() : Long.toString(process.pid());
        try {
            assertThat(new ProcessBuilder("kill", "-INT", "--", target).start().waitFor()).isZero();
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// `kill -9` of Weefsel; its database is left behind.
    void kill() {
        process.destroyForcibly();
        await("end", () -> !process.isAlive());
    }

    /// `kill -9` of Weefsel and its database at once, as near to a power failure as a test can
    /// come.
    void killWithDatabase() {
        Stream.concat(Stream.of(process.toHandle()), databaseProcesses().stream())
                .forEach(ProcessHandle::destroyForcibly);
        await("end", () -> !process.isAlive() && databaseProcesses().isEmpty());
    }

    List<ProcessHandle> databaseProcesses() {
        return ProcessHandle.allProcesses()
                .filter(p ->
                        p.info().command().filter(c -> c.startsWith(home.toString())).isPresent())
                .toList();
    }

    private void await(String what, BooleanSupplier reached) {
        var end = Instant.now().plus(PATIENCE);
        while (!reached.getAsBoolean()) {
            assertThat(Instant.now()).as("It should %s by now", what).isBefore(end);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            interrupt();
        }
        databaseProcesses().forEach(ProcessHandle::destroyForcibly);
    }
}
