package be.weefsel.app.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A program that is run to its end, and answers by its exit code and what it printed.
record Program(List<String> command) {
    private static final Path NOTHING = Path.of("/dev/null");

    static Program of(String... command) {
        return new Program(List.of(command));
    }

    Program with(String... options) {
        return new Program(Stream.concat(command.stream(), Stream.of(options)).toList());
    }

    Program as(ServerAccount account) {
        return new Program(Stream.concat(account.prefix().stream(), command.stream()).toList());
    }

    /// What it printed, when it is there and succeeded.
    Optional<String> output() {
        try {
            var process = builder().redirectError(Redirect.DISCARD).start();
            var output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(output.strip()) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /// Whether it succeeded. What it printed, and what a server that it leaves behind will print,
    /// goes to the file.
    boolean succeeds(Path printed) {
        try {
            return builder()
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.to(printed.toFile()))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /// Settings of a PostgreSQL that the user works with otherwise must not reach ours.
    private ProcessBuilder builder() {
        var builder = new ProcessBuilder(command).redirectInput(NOTHING.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(
                "Interrupted while (%s) was running.".formatted(command), e);
    }
}
