package be.weefsel.fabric;

import be.weefsel.engine.measure.Normalisation;
import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.duck.Duck;
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

    private Fabric(
            FabricStore store, AreaBook areas, List<Edition> editions, Duck duck, Path kept) {
        this.store = store;
        this.kept = kept;
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
        return new Fabric(
                store, areas, editions, duck, store.keptFor(editions, areas.fingerprint()));
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
        var inside = areas.municipalitiesIn(query.areasIn());
        var division =
                areas.division(query.areaLevel()).entrySet().stream()
                        .filter(entry -> inside.contains(entry.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new CellTable(
                query,
                counting.count(query, division),
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
        var inside = areas.municipalitiesIn(areasIn);
        var division =
                areas.division(areaLevel).entrySet().stream()
                        .filter(entry -> inside.contains(entry.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return counting.figures(tie, population, division);
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

    private Map<String, String> all(String area) {
        return areas.municipalitiesIn(area).stream().collect(Collectors.toMap(m -> m, m -> area));
    }

    @Override
    public void close() {
        duck.close();
    }
}
