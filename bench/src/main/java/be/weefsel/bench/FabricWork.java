package be.weefsel.bench;

import be.weefsel.engine.measure.Normalisation;
import be.weefsel.engine.measure.Values;
import be.weefsel.fabric.Fabric;
import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.register.kbo.Kbo;
import be.weefsel.fabric.register.kbo.Options;
import be.weefsel.fabric.relatedness.By;
import be.weefsel.fabric.relatedness.Relating;
import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.sector.TieRule;
import be.weefsel.fabric.store.EditionTables;
import be.weefsel.fabric.store.FabricStore;
import be.weefsel.fabric.store.Imported;
import be.weefsel.fabric.table.Cell;
import be.weefsel.fabric.table.Counted;
import be.weefsel.fabric.table.CountingInSql;
import be.weefsel.fabric.table.Population;
import be.weefsel.fabric.table.TableQuery;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// One piece of work of [FabricSpeed], to be run in a process of its own.
final class FabricWork {
    private static final int MEMORY_MEGABYTES = 400;
    private static final int ROUNDS = 9;
    private static final int ROUNDS_IN_SQL = 3;

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private FabricWork() {}

    /// @param arguments the work; the store of Weefsel or the database of plain DuckDB; and a zip
    public static void main(String[] arguments) throws Exception {
        var place = Path.of(arguments[1]);
        var zip = Path.of(arguments[arguments.length - 1]);
        switch (arguments[0]) {
            case "import" -> published(kbo(place).readFull(zip, Options.USUAL, Progress.SILENT));
            case "update" -> published(kbo(place).readUpdate(zip, Options.USUAL, Progress.SILENT));
            case "plain import" -> plainImport(place, zip, false);
            case "lean import" -> plainImport(place, zip, true);
            case "plain update" -> plainUpdate(place, zip, false);
            case "plain update, derived" -> plainUpdate(place, zip, true);
            case "cells" -> writeCells(place);
            case "tables" -> tables(place);
            case "open" -> opened(place).close();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        OwnProcess.tell();
    }

    private static Kbo kbo(Path store) {
        return new Kbo(new FabricStore(store), Clock.systemUTC(), MEMORY_MEGABYTES);
    }

    private static void published(Imported imported) {
        if (!imported.isPublished()) {
            throw new IllegalStateException(
                    "Not published: " + imported.edition().report().reasonsNotToPublish());
        }
    }

    private static PlainFabric plain(Path database) throws SQLException {
        return new PlainFabric(database, database.resolveSibling("unpacked"), MEMORY_MEGABYTES);
    }

    private static void plainImport(Path database, Path zip, boolean isLean)
            throws IOException, SQLException {
        try (var plain = plain(database)) {
            plain.readFull(zip, isLean);
            Files.write(database.resolveSibling("plain-cells.txt"), plain.cells());
        }
    }

    private static void plainUpdate(Path database, Path zip, boolean isDerived)
            throws IOException, SQLException {
        try (var plain = plain(database)) {
            plain.readUpdate(zip);
            if (isDerived) {
                plain.derive();
                Files.write(database.resolveSibling("plain-cells.txt"), plain.cells());
            }
        }
    }

    private static TableQuery query(Counted of, String level, int digits, SectorRule rule) {
        return new TableQuery(
                of, level, "BE", "BE", digits, rule, TieRule.SMALLEST, Population.REGISTERED);
    }

    private static Fabric open(Path store) {
        return Fabric.open(
                new FabricStore(store), AreaBook.ofWeefsel(), store.resolveSibling("spill"));
    }

    /// The same cells as the plain ones, as the same lines, beside the store.
    private static void writeCells(Path store) throws IOException {
        try (var fabric = open(store)) {
            var cells =
                    fabric.table(query(Counted.UNITS, "municipality", 4, SectorRule.SINGLE))
                            .cells();
            Files.write(
                    store.resolveSibling(store.getFileName() + "-cells.txt"),
                    cells.stream().map(FabricWork::line).toList());
        }
    }

    private static String line(Cell cell) {
        return "%s %s %d %d %d"
                .formatted(
                        cell.area(),
                        cell.sector(),
                        Math.round(cell.units()),
                        cell.firms(),
                        Math.round(cell.jobs()));
    }

    private static Fabric opened(Path store) {
        var opened = Timed.of(() -> open(store));
        System.out.printf(
                Locale.ROOT, "| opening the fabric | | %.0f | | |%n", 1000 * opened.seconds());
        return opened.answer();
    }

    private static void tables(Path store) throws IOException {
        try (var fabric = opened(store);
                var duck = Duck.open(MEMORY_MEGABYTES, 2, store.resolveSibling("spill"))) {
            EditionTables.show(duck, new FabricStore(store), fabric.editions());
            for (var query :
                    List.of(
                            query(Counted.UNITS, "municipality", 4, SectorRule.SINGLE),
                            query(Counted.UNITS, "municipality", 2, SectorRule.SINGLE),
                            query(Counted.JOBS, "arrondissement", 5, SectorRule.SINGLE),
                            query(Counted.EMPLOYERS, "municipality", 4, SectorRule.EMPLOYERS),
                            query(Counted.FIRMS, "municipality", 4, SectorRule.FRACTIONAL))) {
                compare(fabric, duck, query);
            }
            nearness(fabric);
        }
    }

    private static void compare(Fabric fabric, Duck duck, TableQuery query) {
        var first = Timed.of(() -> fabric.table(query));
        var plain = Timed.of(() -> inSql(fabric, duck, query));
        checkEqual(first.answer().cells(), plain.answer());
        System.out.printf(
                Locale.ROOT,
                "| %s, %s × %d digits, %s | %,d | %.0f | %s | %s |%n",
                query.of().key(),
                query.areaLevel(),
                query.sectorLevel(),
                query.rule().key(),
                plain.answer().size(),
                1000 * first.seconds(),
                Median.of(ROUNDS, () -> fabric.table(query)).milliseconds(),
                Median.of(ROUNDS_IN_SQL, () -> inSql(fabric, duck, query)).milliseconds());
    }

    /// As [Fabric#table] does: the table, and the area of reference.
    private static List<Cell> inSql(Fabric fabric, Duck duck, TableQuery query) {
        var all = new HashMap<String, String>();
        fabric.areas().municipalitiesIn("BE").forEach(municipality -> all.put(municipality, "BE"));
        CountingInSql.count(duck, query, all);
        return CountingInSql.count(duck, query, fabric.areas().division(query.areaLevel()));
    }

    private static void checkEqual(List<Cell> ours, List<Cell> plain) {
        if (ours.size() != plain.size()) {
            throw new IllegalStateException(
                    "(%d) cells, and (%d) in SQL.".formatted(ours.size(), plain.size()));
        }
        for (int i = 0; i < ours.size(); i++) {
            var one = ours.get(i);
            var other = plain.get(i);
            if (!one.area().equals(other.area())
                    || !one.sector().equals(other.sector())
                    || one.firms() != other.firms()
                    || Math.abs(one.units() - other.units()) > 1e-6
                    || Math.abs(one.jobs() - other.jobs()) > 1e-6) {
                throw new IllegalStateException("(%s), and in SQL (%s).".formatted(one, other));
            }
        }
    }

    private static void nearness(Fabric fabric) {
        var query = query(Counted.UNITS, "municipality", 4, SectorRule.SINGLE);
        var table = fabric.table(query);
        for (var by : List.of(By.AREAS, By.UNITS)) {
            Supplier<Values> work =
                    () ->
                            Relating.density(
                                            fabric.relatedness(by, Normalisation.HIDALGO, query),
                                            table)
                                    .density();
            var first = Timed.of(work);
            System.out.printf(
                    Locale.ROOT,
                    "| proximity by %s and density, municipality × 4 digits | %d × %d | %.0f | %s | |%n",
                    by.key(),
                    first.answer().rows().size(),
                    first.answer().columns().size(),
                    1000 * first.seconds(),
                    Median.of(ROUNDS_IN_SQL, work).milliseconds());
        }
    }

    /// Half of the rounds took no longer.
    ///
    /// @param cpuSeconds of the whole process, of all threads
    private record Median(double seconds, double cpuSeconds) {
        static Median of(int rounds, Supplier<?> work) {
            var seconds = new double[rounds];
            var cpuSeconds = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                long cpu = MACHINE.getProcessCpuTime();
                seconds[round] = Timed.of(work::get).seconds();
                cpuSeconds[round] = (MACHINE.getProcessCpuTime() - cpu) / 1e9;
            }
            Arrays.sort(seconds);
            Arrays.sort(cpuSeconds);
            return new Median(seconds[rounds / 2], cpuSeconds[rounds / 2]);
        }

        String milliseconds() {
            return String.format(Locale.ROOT, "%.0f (%.0f)", 1000 * seconds, 1000 * cpuSeconds);
        }
    }
}
