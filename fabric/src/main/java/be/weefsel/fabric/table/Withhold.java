package be.weefsel.fabric.table;

import be.weefsel.engine.disclosure.CellState;
import be.weefsel.engine.disclosure.CellTable;
import be.weefsel.engine.disclosure.Dimension;
import be.weefsel.engine.disclosure.PrimaryRules;
import be.weefsel.engine.disclosure.Published;
import be.weefsel.engine.disclosure.Suppression;
import be.weefsel.fabric.area.AreaBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Decides what is withheld, over municipalities and all larger areas, and over all levels of the
/// classification with their total, at once.
///
/// Sectors of five digits come after the others: what is shown of those stays as it is.
final class Withhold {
    private static final String ALL_SECTORS = "";

    private final UnitColumns columns;
    private final TableQuery query;
    private final Map<String, Map<String, String>> divisions = new LinkedHashMap<>();

    /// @param query of which the rule, tie, population and what is counted matter
    Withhold(UnitColumns columns, AreaBook areas, TableQuery query) {
        this.columns = columns;
        this.query = query;
        for (var level : areas.levels()) {
            divisions.put(level, present(areas.division(level)));
        }
    }

    /// Only municipalities in which there is something.
    private Map<String, String> present(Map<String, String> division) {
        var present = new TreeMap<>(division);
        present.keySet().retainAll(columns.areas());
        return present;
    }

    /// @return keys of the cells that are not shown
    Set<String> counts() {
        return withheld(Withhold::count, PrimaryRules.ForCounts.DEFAULT);
    }

    Set<String> jobs() {
        return withheld(Withhold::jobs, PrimaryRules.ForJobs.DEFAULT);
    }

    private Set<String> withheld(
            Function<Cell, be.weefsel.engine.disclosure.Cell> cell, PrimaryRules rules) {
        var withheld = new TreeSet<String>();
        if (columns.size() == 0) {
            return withheld;
        }
        var upToFour = Suppression.of(table(sectors(4, 3, 2), new int[] {4, 3, 2, 0}, cell), rules);
        collect(upToFour, withheld);
        collect(
                Suppression.after(
                        upToFour,
                        table(sectors(5, 4, 3, 2), new int[] {5, 4, 3, 2, 0}, cell),
                        rules),
                withheld);
        return withheld;
    }

    /// @param levels the smallest sectors first
    private Dimension sectors(int... levels) {
        return groups(
                Dimension.of(sectorsOf(levels[0])), Arrays.copyOfRange(levels, 1, levels.length));
    }

    private Set<String> sectorsOf(int level) {
        var sectors = new TreeSet<String>();
        columns.sectors().forEach(code -> sectors.add(cut(code, level)));
        return sectors;
    }

    private static String cut(String code, int level) {
        return code.substring(0, Math.min(level, code.length()));
    }

    private Dimension groups(Dimension leaves, int... levels) {
        var dimension = leaves;
        var smaller = new ArrayList<>(leaves.keys());
        for (int level : levels) {
            var members = new TreeMap<String, List<String>>();
            for (var sector : smaller) {
                members.computeIfAbsent(cut(sector, level), key -> new ArrayList<>()).add(sector);
            }
            for (var group : members.entrySet()) {
                if (!dimension.keys().contains(group.getKey())) {
                    dimension = dimension.with(group.getKey(), group.getValue());
                }
            }
            smaller = new ArrayList<>(members.keySet());
        }
        return dimension.with(ALL_SECTORS, smaller);
    }

    private Dimension areaDimension() {
        var dimension =
                Dimension.of(
                        new TreeSet<>(divisions.getOrDefault("municipality", Map.of()).keySet()));
        var known = new HashSet<>(dimension.keys());
        for (var division : divisions.entrySet()) {
            var members = new TreeMap<String, List<String>>();
            division.getValue()
                    .forEach((municipality, area) ->
                            members.computeIfAbsent(area, key -> new ArrayList<>())
                                    .add(municipality));
            for (var group : members.entrySet()) {
                if (known.add(group.getKey())) {
                    dimension = dimension.with(group.getKey(), group.getValue());
                }
            }
        }
        return dimension;
    }

    private CellTable table(
            Dimension sectors,
            int[] levels,
            Function<Cell, be.weefsel.engine.disclosure.Cell> cell) {
        var table = CellTable.of(areaDimension(), sectors);
        var done = new HashSet<String>();
        for (var division : divisions.values()) {
            var fresh = new HashMap<>(division);
            fresh.values().removeIf(done::contains);
            done.addAll(fresh.values());
            for (int level : levels) {
                new CellCounter(columns, query, level, fresh)
                        .count()
                        .forEach(c -> table.put(c.area(), c.sector(), cell.apply(c)));
            }
        }
        return table.build();
    }

    private static void collect(Published published, Set<String> withheld) {
        var table = published.table();
        for (var area : table.areas().keys()) {
            for (var sector : table.sectors().keys()) {
                if (published.state(area, sector) != CellState.SHOWN) {
                    withheld.add(Withholding.key(area, sector));
                }
            }
        }
    }

    private static be.weefsel.engine.disclosure.Cell count(Cell cell) {
        return be.weefsel.engine.disclosure.Cell.count(
                Math.max(1, Math.round(cell.units())), cell.naturalUnits() > 0);
    }

    private static be.weefsel.engine.disclosure.Cell jobs(Cell cell) {
        long jobs = Math.round(cell.jobs());
        return be.weefsel.engine.disclosure.Cell.jobs(
                jobs,
                (int) Math.max(jobs > 0 ? 1 : 0, cell.firms()),
                Math.min(jobs, Math.round(cell.largest())));
    }
}
