package be.weefsel.app.fabric;

import be.weefsel.engine.measure.Counts;
import be.weefsel.engine.measure.LocationQuotients;
import be.weefsel.engine.measure.RankGate;
import be.weefsel.fabric.table.Cell;
import be.weefsel.fabric.table.CellTable;
import be.weefsel.fabric.table.Counted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Location quotients of a table of counts.
public final class Standings {
    private static final double CONFIDENCE = 0.95;

    /// How many counts as expected weigh as much as those observed.
    private static final double DRAWN_BY_UNITS = 5;

    private static final double DRAWN_BY_JOBS = 50;

    /// Fewer of a sector in an area are told and not ranked.
    private static final double LEAST_TO_RANK = 5;

    private Standings() {}

    /// One for each area and sector of the table, and for each sector that only the reference has
    /// in each area; by area and sector.
    ///
    /// @param isShown whether a cell may be told
    public static List<Standing> of(CellTable table, Predicate<Cell> isShown) {
        return of(table, isShown, _ -> true);
    }

    /// The same of some sectors; all others are what they are compared with.
    ///
    /// @param isWanted of codes
    public static List<Standing> of(
            CellTable table, Predicate<Cell> isShown, Predicate<String> isWanted) {
        var of = table.query().of();
        var reference = new TreeMap<String, Double>();
        table.reference().forEach(cell -> reference.put(cell.sector(), cell.count(of)));
        var cells = new LinkedHashMap<String, Map<String, Cell>>();
        for (var cell : table.cells()) {
            cells.computeIfAbsent(cell.area(), _ -> new TreeMap<>()).put(cell.sector(), cell);
        }
        return cells.entrySet().stream()
                .flatMap(area ->
                        ofArea(area.getKey(), area.getValue(), reference, of, isShown, isWanted)
                                .stream())
                .toList();
    }

    private static List<Standing> ofArea(
            String area,
            Map<String, Cell> cells,
            Map<String, Double> reference,
            Counted of,
            Predicate<Cell> isShown,
            Predicate<String> isWanted) {
        var sectors = new TreeSet<>(reference.keySet());
        sectors.addAll(cells.keySet());
        var counts = against(area, cells, reference, sectors, of);
        var quotients = new LocationQuotients(counts);
        var plain = quotients.plain();
        var shrunken = quotients.shrunken(of == Counted.JOBS ? DRAWN_BY_JOBS : DRAWN_BY_UNITS);
        int row = counts.findArea(area).orElseThrow();
        return sectors.stream()
                .filter(isWanted)
                .map(sector -> {
                    int column = counts.findSector(sector).orElseThrow();
                    var cell = Optional.ofNullable(cells.get(sector));
                    boolean shown = cell.filter(isShown.negate()).isEmpty();
                    double count = counts.at(row, column);
                    return new Standing(
                            area,
                            sector,
                            Optional.of(count).filter(_ -> shown),
                            Optional.of(count / counts.ofArea(row)).filter(_ -> shown),
                            counts.ofSector(column),
                            plain.find(area, sector).stream()
                                    .boxed()
                                    .findFirst()
                                    .filter(_ -> shown)
                                    .map(quotient ->
                                            new Standing.Measured(
                                                    quotients.expected(row, column),
                                                    quotient,
                                                    shrunken.at(row, column),
                                                    of == Counted.JOBS
                                                            ? Optional.empty()
                                                            : Optional.of(
                                                                    quotients.interval(
                                                                            row,
                                                                            column,
                                                                            CONFIDENCE)))),
                            count >= LEAST_TO_RANK
                                    && RankGate.admitsSectorWithUnits(counts.ofSector(column)));
                })
                .collect(Collectors.toList());
    }

    /// The area, and the rest of the reference as a second one. An area that does not lie in the
    /// reference, across the border, is compared with both together.
    private static Counts against(
            String area,
            Map<String, Cell> cells,
            Map<String, Double> reference,
            Set<String> sectors,
            Counted of) {
        var own = new double[sectors.size()];
        var rest = new double[sectors.size()];
        int column = 0;
        for (var sector : sectors) {
            var cell = cells.get(sector);
            own[column] = cell == null ? 0 : cell.count(of);
            rest[column] = Math.max(0, reference.getOrDefault(sector, 0.0) - own[column]);
            column++;
        }
        return Counts.of(
                List.of(area, "rest of " + area), List.copyOf(sectors), new double[][] {own, rest});
    }
}
