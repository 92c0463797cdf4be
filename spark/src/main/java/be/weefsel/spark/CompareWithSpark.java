package be.weefsel.spark;

import be.weefsel.demo.register.Plan;
import be.weefsel.demo.register.SyntheticRegister;
import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.register.kbo.Kbo;
import be.weefsel.fabric.register.kbo.Options;
import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.sector.TieRule;
import be.weefsel.fabric.store.FabricStore;
import be.weefsel.fabric.table.Cell;
import be.weefsel.fabric.table.Counted;
import be.weefsel.fabric.table.CountingInSql;
import be.weefsel.fabric.table.Population;
import be.weefsel.fabric.table.TableQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.SparkSession;

/// Counts tables on Apache Spark in this process, and the same in DuckDB over the same files, and
/// says which cells differ. Ends with 1 when one does.
public final class CompareWithSpark {
    private static final int MEMORY_MEGABYTES = 400;
    private static final int SHOWN = 20;

    private CompareWithSpark() {}

    /// @param arguments a folder that may be written to; and, when it shall not be the register of
    ///   the demo, a folder with registers (`--store`)
    public static void main(String[] arguments) throws IOException {
        var work = Files.createTempDirectory(Path.of(arguments[0]), "spark");
        var store =
                arguments.length > 1 && !arguments[1].isEmpty()
                        ? new FabricStore(Path.of(arguments[1]))
                        : demo(work);
        int differing;
        try (var duck = Duck.open(MEMORY_MEGABYTES, 2, work.resolve("spill"))) {
            differing = compare(duck, partitioned(duck, store, work.resolve("tables")));
        }
        System.exit(differing == 0 ? 0 : 1);
    }

    private static FabricStore demo(Path work) throws IOException {
        var store = new FabricStore(work.resolve("store"));
        var day = Plan.QUARTERS_OF_DEMO.getLast();
        var zip = work.resolve(SyntheticRegister.nameOfFull(day));
        new SyntheticRegister(Plan.ofDemo()).writeFull(day, zip);
        new Kbo(store, Clock.systemUTC(), MEMORY_MEGABYTES)
                .readFull(
                        zip,
                        new Options(false, Optional.empty(), Optional.empty(), true),
                        Progress.SILENT);
        return store;
    }

    private static PartitionedParquet partitioned(Duck duck, FabricStore store, Path folder)
            throws IOException {
        var tables = new PartitionedParquet(folder);
        for (var register : store.registers()) {
            var edition = store.current(register).orElseThrow();
            for (var table : List.of("unit", "sector")) {
                tables.write(duck, store, edition, table);
            }
        }
        return tables;
    }

    private static int compare(Duck duck, PartitionedParquet tables) throws IOException {
        try (var spark =
                SparkSession.builder()
                        .master("local[2]")
                        .appName("Weefsel")
                        .config("spark.ui.enabled", false)
                        .config("spark.driver.host", "127.0.0.1")
                        .config("spark.driver.bindAddress", "127.0.0.1")
                        .config("spark.sql.shuffle.partitions", 4)
                        .getOrCreate()) {
            tables.show(duck, "unit");
            tables.show(duck, "sector");
            var cells = new SparkCells(spark, tables);
            var areas = AreaBook.ofWeefsel();
            int differing = 0;
            for (var query : queries()) {
                var division = areas.division(query.areaLevel());
                long start = System.nanoTime();
                var inDuck = CountingInSql.count(duck, query, division);
                long between = System.nanoTime();
                var inSpark = cells.count(query, division);
                long end = System.nanoTime();
                differing +=
                        tell(
                                query,
                                inDuck,
                                inSpark,
                                (between - start) / 1e9,
                                (end - between) / 1e9);
            }
            System.out.printf("%d statements, %d cells differ.%n", queries().size(), differing);
            return differing;
        }
    }

    private static int tell(
            TableQuery query,
            List<Cell> inDuck,
            List<Cell> inSpark,
            double secondsOfDuck,
            double secondsOfSpark) {
        var differences = CellDifferences.between(inDuck, inSpark);
        System.out.printf(
                Locale.ROOT,
                "%s %s %s %s, %s × %d digits: %d cells, %d differ; DuckDB %.2f s, Spark %.2f s%n",
                query.of().key(),
                query.rule().key(),
                query.tie().key(),
                query.population().key(),
                query.areaLevel(),
                query.sectorLevel(),
                inDuck.size(),
                differences.size(),
                secondsOfDuck,
                secondsOfSpark);
        differences.stream().limit(SHOWN).forEach(line -> System.out.println("    " + line));
        return differences.size();
    }

    /// All ways of counting at one level of areas and sectors, and one way at all levels.
    private static Set<TableQuery> queries() {
        var queries = new LinkedHashSet<TableQuery>();
        for (var of : List.of(Counted.UNITS, Counted.EMPLOYERS)) {
            for (var rule : SectorRule.values()) {
                for (var tie : ties(rule)) {
                    for (var population : Population.values()) {
                        queries.add(query(of, "municipality", 4, rule, tie, population));
                    }
                }
            }
        }
        for (var level : List.of("municipality", "arrondissement", "province", "country")) {
            for (int digits = 2; digits <= 5; digits++) {
                queries.add(
                        query(
                                Counted.UNITS,
                                level,
                                digits,
                                SectorRule.FRACTIONAL,
                                TieRule.SMALLEST,
                                Population.REGISTERED));
            }
        }
        return queries;
    }

    /// All sectors of a unit need no tie broken.
    private static List<TieRule> ties(SectorRule rule) {
        return rule == SectorRule.FRACTIONAL
                ? List.of(TieRule.SMALLEST)
                : List.of(TieRule.values());
    }

    private static TableQuery query(
            Counted of,
            String level,
            int digits,
            SectorRule rule,
            TieRule tie,
            Population population) {
        return new TableQuery(of, level, "BE", "BE", digits, rule, tie, population);
    }
}
