package be.weefsel.fabric.relatedness;

import be.weefsel.engine.measure.Counts;
import be.weefsel.engine.measure.RankGate;
import be.weefsel.fabric.table.Cell;
import be.weefsel.fabric.table.CellTable;
import be.weefsel.fabric.table.Counted;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which areas and sectors of a table are large enough for ranks, as [RankGate] says: areas by
/// their units, or by their jobs when jobs are counted; sectors by their units in the economy of
/// reference.
final class Gate {
    private final CellTable table;
    private final Set<String> areas;
    private final Set<String> sectors;

    private Gate(CellTable table, Set<String> areas, Set<String> sectors) {
        this.table = table;
        this.areas = areas;
        this.sectors = sectors;
    }

    static Gate of(CellTable table) {
        boolean byJobs = table.query().of() == Counted.JOBS;
        return new Gate(
                table,
                table.cells().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Cell::area,
                                        Collectors.summingDouble(
                                                byJobs ? Cell::jobs : Cell::units)))
                        .entrySet()
                        .stream()
                        .filter(area ->
                                byJobs
                                        ? RankGate.admitsAreaWithJobs(area.getValue())
                                        : RankGate.admitsAreaWithUnits(area.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet()),
                table.reference().stream()
                        .filter(cell -> RankGate.admitsSectorWithUnits(cell.units()))
                        .map(Cell::sector)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean admitsArea(String area) {
        return areas.contains(area);
    }

    boolean admitsSector(String sector) {
        return sectors.contains(sector);
    }

    /// The cells of the areas and sectors that are admitted. The economy of reference is all of
    /// them together.
    Counts admitted() {
        var admitted = Counts.builder();
        table.cells().stream()
                .filter(cell -> admitsArea(cell.area()) && admitsSector(cell.sector()))
                .forEach(cell ->
                        admitted.add(cell.area(), cell.sector(), cell.count(table.query().of())));
        return admitted.build();
    }
}
