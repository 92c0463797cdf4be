package be.weefsel.bench;

import be.weefsel.demo.register.Plan;
import be.weefsel.demo.register.SyntheticRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How long a made-up register as large as that of Belgium takes from its zip to tables, to take
/// over the update of a day, and to count; beside plain DuckDB in the same run. Each piece of work
/// has a process of its own ([FabricWork]). The bench stops when the cells of both differ, or when
/// two imports of a zip differ in a byte. Prints tables in Markdown.
public final class FabricSpeed {
    private static final long SEED = 42;
    private static final List<String> OPTIONS = List.of("-Xmx384m", "-XX:+UseSerialGC");

    /// What takes seconds is compiled quickly rather than thoroughly, as `./weefsel` does.
    private static final List<String> OPTIONS_OF_UPDATES =
            Stream.concat(OPTIONS.stream(), Stream.of("-XX:TieredStopAtLevel=1")).toList();

    private static final double MEGABYTE = 1 << 20;

    private FabricSpeed() {}

    /// @param arguments the second: a folder for the register, which stays there, and for what is
    ///   made of it, which does not. The property `bench.scale` makes a smaller one.
    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[1]));
        var plan = Plan.ofBelgium(Double.parseDouble(System.getProperty("bench.scale", "1")), SEED);
        var zips = register(folder, plan);
        var work = Files.createTempDirectory(folder, "fabric");
        try {
            measure(work, zips.full, zips.update);
        } finally {
            Folders.delete(work);
        }
    }

    private record Zips(Path full, Path update) {}

    private static Zips register(Path folder, Plan plan) throws IOException {
        var next = plan.first().plusDays(1);
        var zips =
                new Zips(
                        folder.resolve(SyntheticRegister.nameOfFull(plan.first())),
                        folder.resolve(SyntheticRegister.nameOfUpdate(next)));
        if (!Files.exists(zips.update)) {
            var register = new SyntheticRegister(plan);
            register.writeFull(plan.first(), zips.full);
            register.writeUpdate(plan.first(), next, zips.update);
        }
        return zips;
    }

    private static void measure(Path work, Path full, Path update) throws Exception {
        var store = work.resolve("store");
        var again = work.resolve("again");
        var plain = Files.createDirectories(work.resolve("plain")).resolve("plain.duckdb");
        var lean = Files.createDirectories(work.resolve("lean")).resolve("lean.duckdb");
        System.out.printf(
                Locale.ROOT, "Load before: %s%n%n", Files.readString(Path.of("/proc/loadavg")));
        System.out.println("| | wall, s | CPU, s | resident at most, MB | disk, MB |");
        System.out.println("|---|---|---|---|---|");
        tell("import", run("import", store, full), Folders.size(store));
        tell("import again", run("import", again, full), Folders.size(again));
        tell("plain DuckDB, the same tables", run("plain import", plain, full), Files.size(plain));
        tell(
                "plain DuckDB, the newest version only, no names",
                run("lean import", lean, full),
                Files.size(lean));
        checkSameFiles(store, again);
        run("cells", store, full);
        checkSameCells(work, plain);
        checkSameCells(work, lean);

        tell("update of a day", run("update", store, update), Folders.size(store));
        var copy = plain.resolveSibling("copy.duckdb");
        Files.copy(plain, copy);
        tell(
                "plain DuckDB: deletes and inserts only",
                run("plain update", copy, update),
                Files.size(copy));
        tell(
                "plain DuckDB: and all derived anew",
                run("plain update, derived", plain, update),
                Files.size(plain));
        run("cells", store, update);
        checkSameCells(work, plain);

        System.out.println();
        System.out.println("| | cells | the first time, ms | again, ms (CPU) | in SQL, ms (CPU) |");
        System.out.println("|---|---|---|---|---|");
        tables("imported", run("tables", again, full));
        tables("updated", run("open", store, full));
        System.out.printf(
                Locale.ROOT, "%nLoad after: %s%n", Files.readString(Path.of("/proc/loadavg")));
    }

    private static OwnProcess run(String what, Path place, Path zip)
            throws IOException, InterruptedException {
        return OwnProcess.run(
                FabricWork.class,
                what.contains("update") ? OPTIONS_OF_UPDATES : OPTIONS,
                what,
                place.toString(),
                zip.toString());
    }

    private static void tell(String what, OwnProcess process, long bytes) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.0f | %.0f |%n",
                what,
                process.seconds(),
                process.cpuSeconds(),
                process.megabytes(),
                bytes / MEGABYTE);
    }

    private static void tables(String which, OwnProcess process) {
        process.lines()
                .forEach(
                        line -> System.out.println(line.replaceFirst("\\| ", "| " + which + ": ")));
        System.out.printf(
                Locale.ROOT,
                "| %s: all of it, resident at most | | | %.0f MB | |%n",
                which,
                process.megabytes());
    }

    /// But for the manifest, which tells when it was imported.
    private static void checkSameFiles(Path one, Path other) throws IOException {
        try (Stream<Path> files = Files.walk(one.resolve("kbo/editions"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".parquet")).toList()) {
                if (Files.mismatch(file, other.resolve(one.relativize(file).toString())) >= 0) {
                    throw new IllegalStateException("(%s) differs.".formatted(file));
                }
            }
        }
    }

    private static void checkSameCells(Path work, Path plain) throws IOException {
        List<String> ours = Files.readAllLines(work.resolve("store-cells.txt"));
        List<String> theirs = Files.readAllLines(plain.resolveSibling("plain-cells.txt"));
        if (!ours.equals(theirs)) {
            var first =
                    IntStream.range(0, Math.min(ours.size(), theirs.size()))
                            .filter(i -> !ours.get(i).equals(theirs.get(i)))
                            .findFirst();
            throw new IllegalStateException(
                    "(%d) cells, and (%d) in plain SQL; first difference: %s"
                            .formatted(
                                    ours.size(),
                                    theirs.size(),
                                    first.isPresent()
                                            ? ours.get(first.getAsInt())
                                                    + " and "
                                                    + theirs.get(first.getAsInt())
                                            : "none"));
        }
    }
}
