package be.weefsel.fabric;

import be.weefsel.engine.measure.Normalisation;
import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.area.UnknownArea;
import be.weefsel.fabric.chain.AreaSectors;
import be.weefsel.fabric.chain.ChainTable;
import be.weefsel.fabric.chain.ValueChain;
import be.weefsel.fabric.company.LeadPlant;
import be.weefsel.fabric.company.LeadPlants;
import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.dynamics.Dynamics;
import be.weefsel.fabric.relatedness.By;
import be.weefsel.fabric.relatedness.Relatedness;
import be.weefsel.fabric.relatedness.Relating;
import be.weefsel.fabric.sector.TieRule;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.store.EditionTables;
import be.weefsel.fabric.store.FabricStore;
import be.weefsel.fabric.table.AreaFigures;
import be.weefsel.fabric.table.CellTable;
import be.weefsel.fabric.table.Counting;
import be.weefsel.fabric.table.Population;
import be.weefsel.fabric.table.TableQuery;
import be.weefsel.fabric.table.Withholding;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The fabric as the registers in a store show it. It shows the editions that held when it was
/// opened; others may be published meanwhile.
///
/// One thread uses it at a time.
public final class Fabric implements AutoCloseable {
    private static final int MEMORY_MEGABYTES = 400;

    private final AreaBook areas;
    private final List<Edition> editions;
    private final Duck duck;
    private final Counting counting;
    private final FabricStore store;
    private final Path kept;
    private final Path spill;

    private Fabric(
            FabricStore store, AreaBook areas, List<Edition> editions, Duck duck, Path spill) {
        this.store = store;
        this.spill = spill;
        kept = store.keptFor(editions, areas.fingerprint());
        this.areas = areas;
        this.editions = editions;
        this.duck = duck;
        counting = new Counting(duck);
    }

    /// @throws NoFabric when no register is published there
    public static Fabric open(FabricStore store, AreaBook areas, Path spill) {
        var editions =
                store.registers().stream()
                        .flatMap(register -> store.current(register).stream())
                        .toList();
        if (editions.isEmpty()) {
            throw new NoFabric();
        }
        var duck =
                Duck.open(
                        MEMORY_MEGABYTES,
                        Math.max(1, Runtime.getRuntime().availableProcessors()),
                        spill);
        EditionTables.show(duck, store, editions);
        return new Fabric(store, areas, editions, duck, spill);
    }

    public List<Edition> editions() {
        return editions;
    }

    public AreaBook areas() {
        return areas;
    }

    /// Counts.
    ///
    /// @throws be.weefsel.fabric.area.UnknownArea when the query names an area that is not there
    public CellTable table(TableQuery query) {
        return new CellTable(
                query,
                counting.count(query, division(query.areaLevel(), query.areasIn())),
                counting.count(query, all(query.reference())),
                editions);
    }

    /// What must not be shown of a table to anybody but operators. Takes seconds when it is asked
    /// for the first time since a register changed.
    public Withholding withholding(TableQuery query) {
        return counting.withholding(query, areas, kept);
    }

    /// The figures of some areas, in the order in which they are asked for. An area without units
    /// has figures of 0.
    ///
    /// @param areas keys of any level
    /// @param tie which sector of a unit says whether it is industry
    /// @throws be.weefsel.fabric.area.UnknownArea when there is no such area
    public List<AreaFigures> figures(List<String> areas, TieRule tie, Population population) {
        return areas.stream()
                .map(area -> counting.figures(tie, population, all(area)).getFirst())
                .toList();
    }

    /// The figures of all areas of a level that lie in an area, by key. A municipality counts in
    /// one area of the level; those in which there are no units are not there.
    ///
    /// @param areaLevel as in [TableQuery#areaLevel]
    /// @param tie which sector of a unit says whether it is industry
    /// @throws be.weefsel.fabric.area.UnknownArea when there is no such area or level
    public List<AreaFigures> figuresOf(
            String areaLevel, String areasIn, TieRule tie, Population population) {
        return counting.figures(tie, population, division(areaLevel, areasIn));
    }

    /// How near sectors are to each other.
    ///
    /// @param query of which sector level and, by areas, everything matters
    /// @throws be.weefsel.fabric.relatedness.NoPortfolios when units or enterprises are asked for
    ///   and no register tells all their activities
    public Relatedness relatedness(By by, Normalisation normalisation, TableQuery query) {
        return by == By.AREAS
                ? Relating.inAreas(table(query), normalisation)
                : Relating.inPortfolios(
                        duck, store, editions, by, query.sectorLevel(), normalisation);
    }

    /// The largest units of each area and sector: see [LeadPlants].
    ///
    /// @param query of which everything matters but what is counted
    /// @param withholding of the query for jobs
    /// @param most how many of each cell, 1 or more
    /// @param language of the names, where there are several: nl, fr, de or en
    public List<LeadPlant> leadPlants(
            TableQuery query, Withholding withholding, int most, String language) {
        return LeadPlants.find(
                duck,
                store,
                editions,
                query,
                division(query.areaLevel(), query.areasIn()),
                withholding,
                most,
                language);
    }

    /// The value chain around some sectors, with what an area has of it.
    ///
    /// @param area key of any official area, or of a part of a set
    /// @param steps how far up and down, 1 or more
    /// @param query of which the area and the sector level do not matter
    /// @param withholding of the query
    /// @throws UnknownArea when there is no such area
    public ValueChain chain(
            Collection<String> sectors,
            ChainTable table,
            int steps,
            String area,
            TableQuery query,
            Withholding withholding) {
        var level =
                areas.find(area)
                        .orElseThrow(() ->
                                new UnknownArea(
                                        "There is no area (%s). Give one area, such as 30000."
                                                .formatted(area)))
                        .level();
        return ValueChain.around(
                sectors,
                table,
                steps,
                new AreaSectors(area, digits -> table(query.of(level, area, digits)), withholding));
    }

    /// What changed from quarter to quarter. Can be used when this is closed, and by any thread.
    public Dynamics dynamics() {
        return new Dynamics(store, areas, spill);
    }

    private Map<String, String> division(String areaLevel, String areasIn) {
        var inside = areas.municipalitiesIn(areasIn);
        return areas.division(areaLevel).entrySet().stream()
                .filter(entry -> inside.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, String> all(String area) {
        return areas.municipalitiesIn(area).stream().collect(Collectors.toMap(m -> m, m -> area));
    }

    @Override
    public void close() {
        duck.close();
    }
}
