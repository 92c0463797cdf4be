package be.weefsel.fabric.jobs;

import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.register.Hashes;
import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.register.UnreadableRegister;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.store.EditionTables;
import be.weefsel.fabric.store.FabricStore;
import be.weefsel.fabric.store.Importing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Gives the units of a register jobs, in a new edition of it: the register itself stays as it was.
///
/// Layers: J1 reported, which always stays; J2 of the annual accounts of an enterprise with one
/// unit; J3 of those of an enterprise with more, spread equally; J4 fitted to public totals (see
/// [be.weefsel.engine.measure.Raking]), starting from J2 and J3. Each estimate begins anew: what
/// was estimated before is thrown away.
public final class JobLayers {
    private static final int MEMORY_MEGABYTES = 400;

    private final FabricStore store;
    private final AreaBook areas;
    private final Clock clock;

    public JobLayers(FabricStore store, AreaBook areas, Clock clock) {
        this.store = store;
        this.areas = areas;
        this.clock = clock;
    }

    /// @param edition that holds now
    public record Estimated(Edition edition, JobReport report) {}

    /// Estimates and publishes. When a file cannot be used, everything is as it was.
    ///
    /// @param enterprises a file with `enterprise`, `fte`, `year`: layers J2 and J3
    /// @param margins a file with `arrondissement`, `nace2`, `size_class`, `jobs`: layer J4
    /// @throws UnreadableJobs when a row is wrong
    /// @throws UnreadableRegister when the register is not there, or somebody else is writing to it
    public Estimated estimate(String register, Optional<Path> enterprises, Optional<Path> margins)
            throws IOException {
        var current =
                store.current(register)
                        .orElseThrow(() ->
                                new UnreadableRegister(
                                        "There is no register (%s) here. Import it first."
                                                .formatted(register)));
        var reports = new ArrayList<JobReport>();
        var imported =
                Importing.run(
                        store,
                        register,
                        Progress.SILENT,
                        staged -> {
                            reports.add(write(current, enterprises, margins, staged));
                            return edition(current, enterprises, margins);
                        });
        return new Estimated(imported.edition(), reports.getFirst());
    }

    private JobReport write(
            Edition current, Optional<Path> enterprises, Optional<Path> margins, Path staged)
            throws IOException {
        linkTables(current, staged);
        try (var duck = Duck.open(MEMORY_MEGABYTES, cores(), staged.resolve("spill"))) {
            duck.view("unit", EditionTables.select(store, current, "unit"));
            duck.view("firm", EditionTables.select(store, current, "firm"));
            long notFound = estimateFromEnterprises(duck, enterprises);
            var raked = rake(duck, margins);
            duck.writeParquet(
                    Duck.sql(JobLayers.class, "unit.sql"), staged.resolve("unit.parquet"));
            duck.view(
                    "estimated",
                    "select * from read_parquet(%s)"
                            .formatted(Duck.quote(staged.resolve("unit.parquet"))));
            duck.writeParquet(
                    Duck.sql(JobLayers.class, "firm.sql"), staged.resolve("firm.parquet"));
            if (current.base().isPresent()) {
                replaceAll(duck, current, "unit", "u", staged);
                replaceAll(duck, current, "firm", "e", staged);
            }
            return report(duck, notFound, raked);
        }
    }

    /// All other tables are those of the edition before.
    private void linkTables(Edition current, Path staged) throws IOException {
        try (var files = Files.list(store.folder(current))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = file.getFileName().toString();
                if (!name.equals("manifest.json")
                        && !name.matches("(unit|firm)(-gone)?\\.parquet")) {
                    FabricStore.linkOrCopy(file, staged.resolve(name));
                }
            }
        }
    }

    private void replaceAll(Duck duck, Edition current, String table, String key, Path staged) {
        var base = store.folder(current.register(), current.base().orElseThrow());
        duck.writeParquet(
                "select %s as key from read_parquet(%s)"
                        .formatted(key, Duck.quote(base.resolve(table + ".parquet"))),
                staged.resolve(table + "-gone.parquet"));
    }

    /// Makes the table `estimate`.
    ///
    /// @return how many enterprises are not in the register
    private static long estimateFromEnterprises(Duck duck, Optional<Path> enterprises)
            throws IOException {
        if (enterprises.isEmpty()) {
            duck.table("estimate", "select * from " + duck.rows(new UnitJobRows(List.of())));
            return 0;
        }
        var file = enterprises.get();
        try (var csv = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var rows = new EnterpriseJobRows(file.getFileName().toString(), csv)) {
            duck.table("fte", "select * from " + duck.rows(rows));
        }
        duck.table("estimate", Duck.sql(JobLayers.class, "enterprises.sql"));
        return duck.number("select count(distinct e) from fte where e not in (select e from firm)");
    }

    private Optional<JobRaking.Result> rake(Duck duck, Optional<Path> margins) throws IOException {
        if (margins.isEmpty()) {
            return Optional.empty();
        }
        var file = margins.get();
        JobMargins totals;
        try (var csv = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            totals = JobMargins.read(file.getFileName().toString(), csv);
        }
        var result = new JobRaking(totals).rake(unitsToRake(duck));
        duck.table("raked", "select * from " + duck.rows(new UnitJobRows(result.units())));
        duck.execute("delete from estimate where u in (select u from raked)");
        duck.execute("insert into estimate select * from raked");
        return Optional.of(result);
    }

    private List<UnitToRake> unitsToRake(Duck duck) {
        var arrondissements = areas.division("arrondissement");
        return duck.list(
                """
                select
                    unit.u,
                    unit.area,
                    substr(unit.smallest, 1, 2),
                    cast(
                        case when unit.jobs_layer = 'J1' then unit.jobs else estimate.jobs end
                        as double
                    ),
                    unit.jobs_layer is not distinct from 'J1'
                from unit
                left join estimate on estimate.u = unit.u
                where unit.area is not null and unit.smallest is not null
                    and (unit.is_employer or unit.jobs_layer is not distinct from 'J1')
                order by unit.u
                """,
                row ->
                        new UnitToRake(
                                row.getLong(1),
                                arrondissements.getOrDefault(row.getString(2), ""),
                                row.getString(3),
                                row.getObject(4) == null ? Double.NaN : row.getDouble(4),
                                row.getBoolean(5)));
    }

    private static JobReport report(Duck duck, long notFound, Optional<JobRaking.Result> raked) {
        Map<String, Long> layers =
                duck
                        .list(
                                """
                                select jobs_layer, count(*)
                                from estimated
                                where jobs_layer is not null
                                group by jobs_layer
                                """,
                                row -> Map.entry(row.getString(1), row.getLong(2)))
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        Map.Entry::getValue,
                                        (a, _) -> a,
                                        TreeMap::new));
        return new JobReport(
                layers,
                notFound,
                raked.map(result -> result.raking().rounds()).orElse(0),
                raked.map(result -> result.raking().error()).orElse(0.0),
                raked.map(result -> result.raking().converged()).orElse(true),
                raked.stream()
                        .flatMap(result -> result.unreachable().stream())
                        .map(JobMargins.Row::toString)
                        .toList());
    }

    private Edition edition(Edition current, Optional<Path> enterprises, Optional<Path> margins)
            throws IOException {
        var sources = new TreeMap<>(current.sources());
        for (var file : List.of(enterprises, margins)) {
            if (file.isPresent()) {
                sources.putAll(Hashes.of(file.get()));
            }
        }
        return new Edition(
                current.register(),
                store.freshName(current.register(), current.name().replaceFirst("-\\d+$", "")),
                current.source(),
                current.country(),
                current.extract(),
                current.snapshot(),
                current.classification(),
                current.base(),
                current.isSynthetic(),
                current.purposeOfPersonalData(),
                sources,
                current.rules(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                current.report());
    }

    private static int cores() {
        return Math.max(1, Runtime.getRuntime().availableProcessors());
    }
}
