package be.weefsel.fabric.table;

import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.sector.TieRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Counts tables over units that were loaded once. One thread at a time.
public final class Counting {
    private final Duck duck;
    private final UnitColumns columns;

    /// @param duck with the views `unit` and `sector`
    public Counting(Duck duck) {
        this.duck = duck;
        columns = UnitColumns.load(duck);
    }

    /// Cells that are not empty, by area and then sector.
    ///
    /// @param areaOfMunicipality which area a municipality is counted in; others do not take part
    public List<Cell> count(TableQuery query, Map<String, String> areaOfMunicipality) {
        if (query.rule() == SectorRule.FRACTIONAL) {
            columns.loadFractions(duck);
        }
        return new CellCounter(columns, query, areaOfMunicipality).count();
    }

    /// What is withheld of all tables that are counted in the same way.
    ///
    /// @param query of which the rule, tie, population and what is counted matter
    /// @param kept folder where it is kept for these units and areas
    public Withholding withholding(TableQuery query, AreaBook areas, Path kept) {
        if (query.rule() == SectorRule.FRACTIONAL) {
            columns.loadFractions(duck);
        }
        var cache = new WithholdingCache(kept);
        var counts =
                kept(cache, "counts", query, () -> new Withhold(columns, areas, query).counts());
        return query.of() == Counted.JOBS
                ? new Withholding(
                        counts,
                        kept(
                                cache,
                                "jobs",
                                query,
                                () -> new Withhold(columns, areas, query).jobs()))
                : new Withholding(counts, Set.of());
    }

    private static Set<String> kept(
            WithholdingCache cache, String kind, TableQuery query, Supplier<Set<String>> decide) {
        var name =
                String.join(
                        "-",
                        kind,
                        query.of() == Counted.EMPLOYERS ? "employers" : "all",
                        query.rule().key(),
                        query.tie().key(),
                        query.population().key());
        return cache.find(name)
                .orElseGet(() -> {
                    var cells = decide.get();
                    cache.put(name, cells);
                    return cells;
                });
    }

    /// The figures of each area, by key.
    ///
    /// @param tie which sector of a unit says whether it is industry
    public List<AreaFigures> figures(
            TieRule tie, Population population, Map<String, String> areaOfMunicipality) {
        return FigureCounter.count(columns, tie, population, areaOfMunicipality);
    }
}
