package be.weefsel.fabric.table;

import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.sector.TieRule;
import java.util.List;
import java.util.Map;

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

    /// The figures of each area, by key.
    ///
    /// @param tie which sector of a unit says whether it is industry
    public List<AreaFigures> figures(
            TieRule tie, Population population, Map<String, String> areaOfMunicipality) {
        return FigureCounter.count(columns, tie, population, areaOfMunicipality);
    }
}
