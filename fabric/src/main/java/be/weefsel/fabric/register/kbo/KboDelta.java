package be.weefsel.fabric.register.kbo;

import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.duck.RowSource;
import be.weefsel.fabric.register.Checks;
import be.weefsel.fabric.register.CsvBytes;
import be.weefsel.fabric.register.Dump;
import be.weefsel.fabric.register.MunicipalityFinder;
import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.register.ReadAhead;
import be.weefsel.fabric.sector.SectorRows;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.store.EditionTables;
import be.weefsel.fabric.store.FabricStore;
import be.weefsel.fabric.store.TableKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Takes over what changed since the extract before. The files of the whole extract stay as they
/// are; beside them come, for each table, the keys of what no longer holds there (`-gone`) and the
/// rows that hold instead. Both are about all updates since the whole extract.
///
/// An update gives all rows of an entity that changed in a table, and says which went. What was
/// derived is derived again for the firms that were touched, with all their units.
final class KboDelta {
    private static final List<String> REGISTER =
            List.of("enterprise", "establishment", "address", "name", "activity", "jobs");
    private static final List<String> DERIVED = List.of("unit", "firm", "sector");

    private final Dump dump;
    private final FabricStore store;
    private final Edition before;
    private final Path folder;
    private final Duck duck;
    private final Checks checks;
    private final Progress progress;
    private final Options options;

    /// @param before the extract before this one, whole or itself an update
    KboDelta(
            Dump dump,
            FabricStore store,
            Edition before,
            Path folder,
            Duck duck,
            Checks checks,
            Progress progress,
            Options options) {
        this.dump = dump;
        this.store = store;
        this.before = before;
        this.folder = folder;
        this.duck = duck;
        this.checks = checks;
        this.progress = progress;
        this.options = options;
    }

    /// @param version of NACE-BEL in which sectors are given
    void read(int version) throws IOException {
        progress.at(Progress.Step.ENTERPRISES, 0);
        for (var table : REGISTER) {
            duck.view("before_" + table, EditionTables.select(store, before, table));
        }
        var entities = readChanges();
        REGISTER.forEach(this::keep);
        progress.at(Progress.Step.SECTORS, 0.5);
        findTouched();
        giveSectors(version, entities);
        progress.at(Progress.Step.UNITS, 0.7);
        duck.view("no_market_form", LegalForms.asTable());
        derive("unit");
        derive("firm");
        DERIVED.forEach(this::keep);
    }

    /// Tables `gone_...` and `new_...` in memory for each table of the register, and views with the
    /// names of the tables that show them as they now are.
    private Entities readChanges() throws IOException {
        var known = new Entities();
        readGone("enterprise", "enterprise", "EnterpriseNumber");
        readNew(
                "enterprise",
                "enterprise",
                csv -> new EnterpriseRows(csv, known, checks, progress));
        var entities = Entities.enterprisesIn(duck);
        readGone("establishment", "establishment", "EstablishmentNumber");
        readNew(
                "establishment",
                "establishment",
                csv -> new EstablishmentRows(csv, entities, checks, progress));
        entities.takeUnitsOf(duck);
        readGone("address", "address", "EntityNumber");
        var places = new KboPlaces(new MunicipalityFinder());
        readNew("address", "address", csv -> new AddressRows(csv, places, checks, progress));
        readGone("denomination", "name", "EntityNumber");
        readNew(
                "denomination",
                "name",
                csv ->
                        new NameRows(
                                csv,
                                entities::isOfNaturalPerson,
                                options.purposeOfPersonalData().isPresent(),
                                checks,
                                progress));
        readGone("activity", "activity", "EntityNumber");
        var codes = KboCodes.read(dump);
        readNew("activity", "activity", csv -> new ActivityRows(csv, codes, checks, progress));
        duck.table("gone_jobs", "select 0 as key where false");
        duck.table("new_jobs", "select * from before_jobs where false");
        showNow("jobs");
        return entities;
    }

    @FunctionalInterface
    private interface Rows {
        RowSource of(CsvBytes csv) throws IOException;
    }

    private void readGone(String file, String table, String key) throws IOException {
        var name = file + "_delete.csv";
        try (var csv = new CsvBytes(name, new ReadAhead(dump.read(name)))) {
            duck.table(
                    "gone_" + table,
                    "select distinct key from "
                            + duck.rows(new KeyRows(csv, key, checks, progress)));
        }
    }

    private void readNew(String file, String table, Rows rows) throws IOException {
        var name = file + "_insert.csv";
        try (var csv = new CsvBytes(name, new ReadAhead(dump.read(name)))) {
            duck.table("new_" + table, "select * from " + duck.rows(rows.of(csv)));
        }
        duck.execute(
                "insert into gone_%s select distinct %s from new_%s"
                        .formatted(table, TableKeys.of(table), table));
        showNow(table);
    }

    private void showNow(String table) {
        duck.view(table, now("before_" + table, table));
    }

    private static String now(String before, String table) {
        return """
        select * from %s as earlier
        where not exists (select 1 from gone_%s as gone where gone.key = earlier.%s)
        union all by name
        select * from new_%s
        """
                .formatted(before, table, TableKeys.of(table), table);
    }

    /// Firms of which something changed, and all units that they have or had.
    private void findTouched() {
        duck.table(
                "touched_firm",
                """
                with entity as (
                    select key as entity from gone_enterprise
                    union select key from gone_establishment
                    union select key from gone_address
                    union select key from gone_activity
                )
                select entity as e from entity where entity < 20000000
                union
                select e from before_establishment where u in (select entity from entity)
                union
                select e from establishment where u in (select entity from entity)
                """);
        duck.table(
                "touched_unit",
                """
                select u from before_establishment where e in (select e from touched_firm)
                union
                select u from establishment where e in (select e from touched_firm)
                """);
        restrict("enterprise", "e in (select e from touched_firm)");
        restrict("establishment", "e in (select e from touched_firm)");
        for (var table : List.of("address", "activity")) {
            restrict(
                    table,
                    """
                    entity in (select e from touched_firm union all select u from touched_unit)
                    """);
        }
        restrict("jobs", "u in (select u from touched_unit)");
        duck.table("gone_unit", "select u as key from touched_unit");
        duck.table("gone_firm", "select e as key from touched_firm");
        duck.table(
                "gone_sector",
                "select e as key from touched_firm union all select u from touched_unit");
    }

    /// From here on a table shows the touched rows only.
    private void restrict(String table, String condition) {
        duck.table("touched_" + table, "select * from %s where %s".formatted(table, condition));
        duck.view(table, "select * from touched_" + table);
    }

    private void giveSectors(int version, Entities entities) {
        try (var beside = duck.beside();
                var activities =
                        beside.chunks(SectorRows.activities(version) + " order by entity")) {
            var rows = new SectorRows(activities, version, EntityNumber::isUnit, entities::ownerOf);
            duck.table("new_sector", SectorRows.select(duck.rows(rows)));
        }
        duck.view("sector", "select * from new_sector");
    }

    private void derive(String table) {
        progress.goOn();
        duck.table("new_" + table, Duck.sql(KboFull.class, table + ".sql"));
        duck.view(table, "select * from new_" + table);
    }

    /// Writes the changes of a table since the whole extract: those of earlier updates that still
    /// hold, and those of this one.
    private void keep(String table) {
        var key = TableKeys.of(table);
        var earlier = earlierChanges(table);
        duck.writeParquet(
                """
                select key from (%s) as earlier
                union
                select key from gone_%s
                order by key
                """
                        .formatted(earlier.gone(), table),
                folder.resolve(table + "-gone.parquet"));
        duck.writeParquet(
                """
                select * from (
                    select * from (%s) as earlier
                    where not exists (select 1 from gone_%s as gone where gone.key = earlier.%s)
                    union all by name
                    select * from new_%s
                ) as changed
                order by all
                """
                        .formatted(earlier.rows(), table, key, table),
                folder.resolve(table + ".parquet"));
    }

    private record Changes(String gone, String rows) {}

    private Changes earlierChanges(String table) {
        if (before.base().isEmpty()) {
            return new Changes(
                    "select 0 as key where false",
                    "select * from new_%s where false".formatted(table));
        }
        var earlier = store.folder(before);
        return new Changes(
                "select key from read_parquet(%s)"
                        .formatted(Duck.quote(earlier.resolve(table + "-gone.parquet"))),
                "select * from read_parquet(%s)"
                        .formatted(Duck.quote(earlier.resolve(table + ".parquet"))));
    }
}
