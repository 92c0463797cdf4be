package be.weefsel.app.platform.database;

import be.weefsel.app.platform.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The PostgreSQL server of one data folder, which may or may not be running.
///
/// The programs lie in the data folder as well, and we hold its lock: whatever runs them is ours,
/// or was left behind by a Weefsel that was killed.
///
/// @param data folder of the tables
/// @param printed file for what the programs have to say
record PostgresServer(PostgresBinaries binaries, ServerAccount account, Path data, Path printed) {
    /// Long enough to replay the write-ahead log after a crash.
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    /// In a process group of its own (`pg_ctl` sees to that), so that Ctrl-C in the terminal
    /// reaches Weefsel alone, which stops its pages first and the server after them.
    ///
    /// @param settings such as `port=5432`
    /// @return whether it now runs
    boolean start(List<String> settings) {
        return pgCtl(
                "start",
                "--timeout=" + LONGEST_START.toSeconds(),
                "--options="
                        + settings.stream().map("-c "::concat).collect(Collectors.joining(" ")));
    }

    /// Lets go of all connections and writes everything to its place, so that the next start has
    /// nothing to replay. Does nothing when nothing runs.
    void stop() throws IOException {
        removeStaleNote();
        if (processes().isEmpty()) {
            return;
        }
        if (!pgCtl("stop", "--mode=fast", "--timeout=" + LONGEST_STOP.toSeconds())) {
            // The main process was killed; the others notice, and end by themselves.
            awaitEnd();
        }
    }

    private boolean pgCtl(String action, String... options) {
        return Program.of(
                        binaries.program("pg_ctl").toString(), action, "--pgdata=" + data, "--wait")
                .with(options)
                .as(account)
                .succeeds(printed);
    }

    /// PostgreSQL itself overlooks a note about a process that is gone, but not when the number of
    /// that process has been given to another program meanwhile, or when nobody has collected the
    /// dead process. To stop that other program would be worse still.
    private void removeStaleNote() throws IOException {
        var note = data.resolve("postmaster.pid");
        if (Files.exists(note) && processes().stream().noneMatch(isNamedIn(note))) {
            Files.delete(note);
        }
    }

    private static Predicate<ProcessHandle> isNamedIn(Path note) throws IOException {
        var number = Files.readString(note).lines().findFirst().orElse("").strip();
        return process -> Long.toString(process.pid()).equals(number);
    }

    private List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().filter(this::isOurs).isPresent())
                .toList();
    }

    /// Also when an earlier version of Weefsel started it, from its own programs.
    private boolean isOurs(String program) {
        return program.startsWith(data.resolveSibling("postgresql-").toString())
                && program.endsWith("/bin/postgres");
    }

    private void awaitEnd() {
        var looks = LONGEST_STOP.dividedBy(BETWEEN_LOOKS);
        for (var look = 0; look < looks && !processes().isEmpty(); look++) {
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while a server was ending.", e);
            }
        }
        if (!processes().isEmpty()) {
            throw new CannotStart(
                    "A database server in (%s) does not end: end the processes %s, and start again."
                            .formatted(
                                    data, processes().stream().map(ProcessHandle::pid).toList()));
        }
    }
}
