package be.weefsel.fabric.chain;

import be.weefsel.engine.measure.LocationQuotients;
import be.weefsel.engine.measure.Values;
import be.weefsel.fabric.table.Cell;
import be.weefsel.fabric.table.CellTable;
import be.weefsel.fabric.table.TableMeasure;
import be.weefsel.fabric.table.Withholding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/// What one area has of sectors of any level: units, and quotients against the economy of
/// reference.
public final class AreaSectors implements ValueChain.Having {
    private final String area;
    private final IntFunction<CellTable> tables;
    private final Withholding withholding;
    private final Map<Integer, CellTable> counted = new HashMap<>();
    private final Map<Integer, Values> quotients = new HashMap<>();

    /// @param area key
    /// @param tables the table of that area at a level of sectors, 2..5
    public AreaSectors(String area, IntFunction<CellTable> tables, Withholding withholding) {
        this.area = area;
        this.tables = tables;
        this.withholding = withholding;
    }

    @Override
    public ValueChain.Had of(String sector) {
        var table = counted.computeIfAbsent(sector.length(), tables::apply);
        var of = table.query().of();
        if (withholding.isWithheld(of, area, sector)) {
            return ValueChain.Had.WITHHELD;
        }
        double units =
                table.cells().stream()
                        .filter(cell -> cell.area().equals(area) && cell.sector().equals(sector))
                        .mapToDouble(cell -> cell.count(of))
                        .sum();
        return new ValueChain.Had(Optional.of(units), quotient(table, sector, units));
    }

    private Optional<Double> quotient(CellTable table, String sector, double units) {
        boolean isAnywhere = table.reference().stream().map(Cell::sector).anyMatch(sector::equals);
        if (units == 0) {
            return isAnywhere && !table.cells().isEmpty() ? Optional.of(0.0) : Optional.empty();
        }
        var found =
                quotients
                        .computeIfAbsent(
                                sector.length(),
                                _ -> new LocationQuotients(TableMeasure.countsOf(table)).plain())
                        .find(area, sector);
        return found.isPresent() ? Optional.of(found.getAsDouble()) : Optional.empty();
    }
}
