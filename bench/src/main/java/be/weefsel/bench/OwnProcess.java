package be.weefsel.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A Java process of its own for one piece of work, so that time and memory are those of the work
/// alone. Linux only: what it used at most stands in `/proc`.
///
/// @param seconds on the clock, from its start to its end
/// @param cpuSeconds of all its threads, with starting Java and compiling
/// @param megabytes resident at most
/// @param lines that it printed
record OwnProcess(double seconds, double cpuSeconds, double megabytes, List<String> lines) {
    private static final String END = "used";

    /// Runs a class of the bench.
    ///
    /// @param options of Java, without those that let DuckDB load
    /// @param arguments of its `main`, which ends with [#tell()]
    static OwnProcess run(Class<?> main, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath(), main.getName()));
        command.addAll(Arrays.asList(arguments));
        long start = System.nanoTime();
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines;
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            lines = out.readAllLines();
        }
        int code = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (code != 0 || lines.isEmpty() || !lines.getLast().startsWith(END)) {
            throw new IllegalStateException(
                    "(%s) ended with (%d): %s".formatted(List.of(arguments), code, lines));
        }
        var used = lines.getLast().split(" ", -1);
        return new OwnProcess(
                seconds,
                Double.parseDouble(used[1]),
                Double.parseDouble(used[2]),
                lines.subList(0, lines.size() - 1));
    }

    /// In the process itself, as the last thing: what it used.
    static void tell() throws IOException {
        var cpu =
                ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElseThrow(() ->
                                new IllegalStateException("This machine tells no time of CPU."));
        var resident =
                Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow();
        System.out.printf(
                Locale.ROOT, "%s %.2f %.1f%n", END, cpu.toMillis() / 1000.0, resident / 1024.0);
    }

    /// Maven runs the bench with a class loader of its own.
    private static String classPath() {
        return OwnProcess.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(url -> {
                            try {
                                return Path.of(url.toURI()).toString();
                            } catch (URISyntaxException e) {
                                throw new UncheckedIOException(new IOException(e));
                            }
                        })
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
