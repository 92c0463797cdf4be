package be.weefsel.bench;

import be.weefsel.demo.register.Plan;
import be.weefsel.demo.register.SyntheticRegister;
import be.weefsel.engine.measure.Convention;
import be.weefsel.engine.measure.Normalisation;
import be.weefsel.fabric.Fabric;
import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.register.kbo.Kbo;
import be.weefsel.fabric.register.kbo.Options;
import be.weefsel.fabric.relatedness.By;
import be.weefsel.fabric.relatedness.ComplexityTable;
import be.weefsel.fabric.relatedness.Relatedness;
import be.weefsel.fabric.relatedness.Relating;
import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.sector.TieRule;
import be.weefsel.fabric.store.EditionTables;
import be.weefsel.fabric.store.FabricStore;
import be.weefsel.fabric.table.Counted;
import be.weefsel.fabric.table.Population;
import be.weefsel.fabric.table.TableQuery;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// How long it takes to relate all sectors by the activities of all units, and to see how near each
/// sector is to each municipality, beside the same in plain SQL. Both must find the same. Prints a
/// table in Markdown.
public final class RelatednessSpeed {
    private static final long SEED = 42;
    private static final int MEMORY_MEGABYTES = 400;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final TableQuery QUERY =
            new TableQuery(
                    Counted.UNITS,
                    "municipality",
                    "BE",
                    "BE",
                    4,
                    SectorRule.SINGLE,
                    TieRule.SMALLEST,
                    Population.REGISTERED);

    private RelatednessSpeed() {}

    /// @param arguments the second: a folder in which a register was imported, or the scale of one
    ///   to make up, 0.1 when it is neither
    public static void main(String[] arguments) throws IOException {
        var data = arguments.length > 1 ? arguments[1] : "";
        var temporary = Files.createTempDirectory("relatedness");
        var folder = Path.of(data).resolve("kbo");
        var store =
                Files.isDirectory(folder)
                        ? new FabricStore(Path.of(data))
                        : madeUp(data.matches("[0-9.]*[0-9]") ? data : "0.1", temporary);
        measureAll(store, temporary.resolve("spill"));
    }

    private static FabricStore madeUp(String scale, Path folder) throws IOException {
        var plan = Plan.ofBelgium(Double.parseDouble(scale), SEED);
        var zip = folder.resolve(SyntheticRegister.nameOfFull(plan.first()));
        new SyntheticRegister(plan).writeFull(plan.first(), zip);
        var store = new FabricStore(folder.resolve("store"));
        new Kbo(store, Clock.systemUTC(), MEMORY_MEGABYTES)
                .readFull(
                        zip,
                        new Options(false, Optional.empty(), Optional.empty(), true),
                        Progress.SILENT);
        return store;
    }

    private static void measureAll(FabricStore store, Path spill) {
        System.out.println("| what | wall, s | CPU, s |");
        System.out.println("|---|---|---|");
        var plain = timed("plain DuckDB: pairs of codes", () -> plainPairs(store, spill));
        try (var fabric =
                timed("open the register", () -> Fabric.open(store, AreaBook.ofWeefsel(), spill))) {
            for (int round = 0; round < 2; round++) {
                var related =
                        timed(
                                "co-occurrence and proximity, by units",
                                () -> fabric.relatedness(By.UNITS, Normalisation.HIDALGO, QUERY));
                var density =
                        timed(
                                "table of municipalities, and density",
                                () -> Relating.density(related, fabric.table(QUERY)));
                check(related, plain);
                if (round == 0) {
                    System.out.printf(
                            Locale.ROOT,
                            "| (%,d pairs, %,d units, %,d × %,d densities) | | |%n",
                            plain.size(),
                            related.portfolios(),
                            density.density().rows().size(),
                            density.density().columns().size());
                }
            }
            timed(
                    "co-occurrence and proximity, by enterprises",
                    () -> fabric.relatedness(By.ENTERPRISES, Normalisation.HIDALGO, QUERY));
            timed(
                    "table, ECI, PCI and fitness",
                    () -> ComplexityTable.of(fabric.table(QUERY), Convention.PY));
        }
        peak();
    }

    /// What somebody would write instead.
    private static Map<String, Integer> plainPairs(FabricStore store, Path spill) {
        var activity = EditionTables.select(store, store.current("kbo").orElseThrow(), "activity");
        try (var duck = Duck.open(MEMORY_MEGABYTES, 2, spill)) {
            duck.table(
                    "portfolio",
                    """
                    select entity, code
                    from (
                        select distinct entity, nace // 10 as code
                        from (%s) as activity
                        where version = 2025 and entity >= 20000000
                    ) as held
                    qualify count(*) over (partition by entity) <= 30
                    """
                            .formatted(activity));
            return duck
                    .list(
                            """
                            select p.code, q.code, count(*)
                            from portfolio as p
                            join portfolio as q on q.entity = p.entity and q.code > p.code
                            group by p.code, q.code
                            """,
                            row ->
                                    Map.entry(
                                            "%04d %04d".formatted(row.getInt(1), row.getInt(2)),
                                            row.getInt(3)))
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    private static void check(Relatedness related, Map<String, Integer> plain) {
        var pairs = related.pairs();
        if (pairs.size() != plain.size()
                || pairs.stream()
                        .anyMatch(pair ->
                                plain.getOrDefault(pair.p() + " " + pair.q(), 0)
                                        != pair.cooccurrence())) {
            throw new IllegalStateException("Plain SQL counts other pairs.");
        }
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long wall = System.nanoTime();
        long cpu = MACHINE.getProcessCpuTime();
        T answer = work.get();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f |%n",
                what,
                (System.nanoTime() - wall) / 1e9,
                (MACHINE.getProcessCpuTime() - cpu) / 1e9);
        return answer;
    }

    /// Where the operating system tells it.
    private static void peak() {
        var status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            try (var lines = Files.lines(status)) {
                lines.filter(line -> line.startsWith("VmHWM"))
                        .forEach(line -> System.out.printf("%n%s, with plain SQL too%n", line));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
