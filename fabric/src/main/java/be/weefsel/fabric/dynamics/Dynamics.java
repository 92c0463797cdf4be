package be.weefsel.fabric.dynamics;

import be.weefsel.engine.measure.Counts;
import be.weefsel.engine.measure.Entries;
import be.weefsel.engine.measure.LocationQuotients;
import be.weefsel.engine.measure.Presence;
import be.weefsel.engine.measure.RankGate;
import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.company.DynamicCompanies;
import be.weefsel.fabric.company.DynamicCompany;
import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.sector.TieRule;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.store.EditionTables;
import be.weefsel.fabric.store.FabricStore;
import be.weefsel.fabric.table.Cell;
import be.weefsel.fabric.table.Counted;
import be.weefsel.fabric.table.Counting;
import be.weefsel.fabric.table.CountingInSql;
import be.weefsel.fabric.table.Population;
import be.weefsel.fabric.table.TableQuery;
import be.weefsel.fabric.table.Withholding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What changed in a register from quarter to quarter. A register has no history of its own: states
/// that were kept are compared, by the numbers of units.
public final class Dynamics {
    private static final int MEMORY_MEGABYTES = 400;
    private static final int LEAST_COUNT = 4;

    private final FabricStore store;
    private final AreaBook areas;
    private final Path spill;

    public Dynamics(FabricStore store, AreaBook areas, Path spill) {
        this.store = store;
        this.areas = areas;
        this.spill = spill;
    }

    /// The states of a register that can be compared: one of each quarter, the oldest first, and
    /// what holds now when it is newer.
    public List<Edition> states(String register) {
        var states = new ArrayList<>(store.snapshots(register));
        store.current(register)
                .filter(now ->
                        states.isEmpty() || now.snapshot().isAfter(states.getLast().snapshot()))
                .ifPresent(states::add);
        return states;
    }

    /// Births, deaths and moves of units, by area and sector; only cells in which there is or was
    /// something.
    ///
    /// Cells that are withheld now, and those whose changes would tell of natural persons, are not
    /// there.
    ///
    /// @throws BreakInSeries when both states have other classifications
    public List<UnitFlows> flows(
            Edition before, Edition after, TableQuery query, Withholding withholding) {
        checkSameClassification(before, after);
        return flows(before, after, query, query.sectorLevel()).stream()
                .filter(flow ->
                        !flow.tellsOfPersons()
                                && !withholding.isWithheld(query.of(), flow.area(), flow.sector()))
                .toList();
    }

    /// The same of all sectors together, also across a change of the classification. Areas whose
    /// changes would tell of natural persons are not there.
    public List<UnitFlows> flowsOfAreas(Edition before, Edition after, TableQuery query) {
        return flows(before, after, query, 0).stream()
                .filter(flow -> !flow.tellsOfPersons())
                .toList();
    }

    private List<UnitFlows> flows(
            Edition before, Edition after, TableQuery query, int sectorLevel) {
        if (query.rule() == SectorRule.FRACTIONAL) {
            throw new IllegalArgumentException(
                    "A unit that is in several sectors at once cannot be followed: take another"
                            + " sector rule.");
        }
        try (var duck = open()) {
            duck.table("member", CountingInSql.members(division(query)));
            duck.table("before", cells(before, query, sectorLevel));
            duck.table("after", cells(after, query, sectorLevel));
            return duck.list(
                    Duck.sql(Dynamics.class, "flows.sql"),
                    row ->
                            new UnitFlows(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getLong(3),
                                    row.getLong(4),
                                    row.getLong(5),
                                    row.getLong(6),
                                    row.getLong(7),
                                    row.getLong(8),
                                    row.getLong(9),
                                    row.getLong(10),
                                    row.getLong(11),
                                    row.getLong(12)));
        }
    }

    /// All units of a state, with the cell in which they count; without one where they do not.
    private String cells(Edition state, TableQuery query, int sectorLevel) {
        return """
        with unit as (
            %s
        ),
        placed as (
            %s
        )
        select
            unit.u,
            unit.is_natural,
            member.area,
            case when member.area is not null then substr(placed.nace, 1, %d) end as sector
        from unit
        left join placed on placed.u = unit.u
        left join member on member.municipality = placed.area
        """
                .formatted(units(state), CountingInSql.placed(query), sectorLevel);
    }

    /// The figures of areas in all states of a register, by state and then as the areas are given.
    ///
    /// @param keys of areas of any level
    /// @param tie which sector of a unit says whether it is industry
    public List<SeriesPoint> series(
            String register, List<String> keys, TieRule tie, Population population) {
        var points = new ArrayList<SeriesPoint>();
        var classification = "";
        for (var state : states(register)) {
            boolean isBreak =
                    !classification.isEmpty() && !classification.equals(state.classification());
            classification = state.classification();
            try (var duck = show(state)) {
                var counting = new Counting(duck);
                for (var key : keys) {
                    counting.figures(tie, population, all(key))
                            .forEach(figures ->
                                    points.add(new SeriesPoint(state, figures, isBreak)));
                }
            }
        }
        return points;
    }

    /// In which sectors areas became specialised and in which they no longer are: presence with
    /// some slack, entering above a quotient of 1.1 and leaving below 0.9.
    ///
    /// What is compared is all areas of the query together. Only areas and sectors of it that were
    /// large enough for ranks in both states, no counts of 1 to 3, and nothing that is withheld
    /// now. By area and sector.
    ///
    /// @throws BreakInSeries when both states have other classifications
    public List<SpecialisationChange> specialisation(
            Edition before, Edition after, TableQuery query, Withholding withholding) {
        checkSameClassification(before, after);
        var cellsBefore = count(before, query);
        var cellsAfter = count(after, query);
        var then = counts(query, cellsBefore, cellsAfter);
        var now = counts(query, cellsAfter, cellsBefore).alignedTo(then);
        var presence = Presence.specialised(then);
        var entries = new Entries(presence, Presence.following(presence, now));
        var came = entries.entries();
        var went = entries.exits();
        var quotientsThen = new LocationQuotients(then).plain();
        var quotientsNow = new LocationQuotients(now).plain();
        var changes = new ArrayList<SpecialisationChange>();
        for (int area = 0; area < then.areas().size(); area++) {
            for (int sector = 0; sector < then.sectors().size(); sector++) {
                boolean entered = came.at(area, sector) == 1;
                if ((entered || went.at(area, sector) == 1)
                        && isNoneOrSome(then.at(area, sector))
                        && isNoneOrSome(now.at(area, sector))
                        && isLargeEnough(query, then, area, sector)
                        && isLargeEnough(query, now, area, sector)) {
                    changes.add(
                            new SpecialisationChange(
                                    then.areas().get(area),
                                    then.sectors().get(sector),
                                    entered,
                                    quotientsThen.at(area, sector),
                                    quotientsNow.at(area, sector),
                                    then.at(area, sector),
                                    now.at(area, sector)));
                }
            }
        }
        return changes.stream()
                .filter(change ->
                        !withholding.isWithheld(query.of(), change.area(), change.sector()))
                .sorted(
                        Comparator.comparing(SpecialisationChange::area)
                                .thenComparing(SpecialisationChange::sector))
                .toList();
    }

    /// Small and medium enterprises that grow: see [DynamicCompanies].
    ///
    /// @param query of which the areas, the sector level and the tie rule matter
    /// @param withholding of a query for jobs
    /// @param language of the names, where there are several: nl, fr, de or en
    /// @throws BreakInSeries when both states have other classifications
    public List<DynamicCompany> companies(
            Edition before,
            Edition after,
            TableQuery query,
            Withholding withholding,
            String language) {
        checkSameClassification(before, after);
        try (var duck = open()) {
            return DynamicCompanies.find(
                    duck,
                    store,
                    store.current(after.register()).stream().toList(),
                    new DynamicCompanies.States(before, units(before), after, units(after)),
                    query,
                    division(query),
                    withholding,
                    language);
        }
    }

    private static boolean isNoneOrSome(double count) {
        return count == 0 || count >= LEAST_COUNT;
    }

    private static boolean isLargeEnough(TableQuery query, Counts counts, int area, int sector) {
        double size = counts.ofArea(area);
        boolean isLargeArea =
                query.of() == Counted.JOBS
                        ? RankGate.admitsAreaWithJobs(size)
                        : RankGate.admitsAreaWithUnits(size);
        return isLargeArea && RankGate.admitsSectorWithUnits(counts.ofSector(sector));
    }

    private List<Cell> count(Edition state, TableQuery query) {
        try (var duck = show(state)) {
            return new Counting(duck).count(query, division(query));
        }
    }

    /// With the cells of the other state too, as 0 where they are not in this one.
    private static Counts counts(TableQuery query, List<Cell> cells, List<Cell> others) {
        var counts = Counts.builder();
        cells.forEach(cell -> counts.add(cell.area(), cell.sector(), cell.count(query.of())));
        others.forEach(cell -> counts.add(cell.area(), cell.sector(), 0));
        return counts.build();
    }

    private static void checkSameClassification(Edition before, Edition after) {
        if (!before.classification().equals(after.classification())) {
            throw new BreakInSeries(before, after);
        }
    }

    private Duck open() {
        return Duck.open(
                MEMORY_MEGABYTES, Math.max(1, Runtime.getRuntime().availableProcessors()), spill);
    }

    private Duck show(Edition state) {
        var duck = open();
        duck.view("unit", units(state));
        duck.view("sector", "select '' as nace where false");
        return duck;
    }

    private String units(Edition state) {
        return store.snapshots(state.register()).contains(state)
                ? "select * from read_parquet(%s)"
                        .formatted(Duck.quote(store.snapshotFolder(state).resolve("unit.parquet")))
                : EditionTables.select(store, state, "unit");
    }

    private Map<String, String> division(TableQuery query) {
        var inside = areas.municipalitiesIn(query.areasIn());
        return areas.division(query.areaLevel()).entrySet().stream()
                .filter(entry -> inside.contains(entry.getKey()))
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, TreeMap::new));
    }

    private Map<String, String> all(String area) {
        return areas.municipalitiesIn(area).stream().collect(Collectors.toMap(m -> m, _ -> area));
    }
}
