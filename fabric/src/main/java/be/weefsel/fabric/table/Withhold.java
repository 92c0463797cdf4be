package be.weefsel.fabric.table;

import be.weefsel.engine.disclosure.CellState;
import be.weefsel.engine.disclosure.CellTable;
import be.weefsel.engine.disclosure.Dimension;
import be.weefsel.engine.disclosure.PrimaryRules;
import be.weefsel.engine.disclosure.Published;
import be.weefsel.engine.disclosure.Suppression;
import be.weefsel.fabric.area.AreaBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/// Decides what is withheld: for each level of the classification a table of municipalities and all
/// larger areas, with the totals of all sectors.
///
/// What there is of all sectors together, and of a sector in a province or a larger area, is not
/// withheld for the sake of other cells when at least ten firms are in it: everyone can count it in
/// the open register. A few cells then cannot be hidden as well as the others; how many is in
/// decision 0038. The tables of all levels are brought together at the end ([Parts]), so that no
/// withheld cell is the only one in a sum that is shown, nor a sum of cells that are.
final class Withhold {
    private static final String ALL_SECTORS = "";
    private static final int FIRST_LEVEL = 2;
    private static final int LAST_LEVEL = 5;

    private static final Set<String> LARGE = Set.of("province", "region", "country");

    /// Of fewer firms than this nobody knows the number.
    private static final long FEW = 10;

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
        var values = new TreeMap<String, Long>();
        for (int level = FIRST_LEVEL; level <= LAST_LEVEL; level++) {
            withheld.addAll(withheld(level, cell, rules, values));
        }
        bringTogether(values, withheld);
        return withheld;
    }

    private void bringTogether(Map<String, Long> values, Set<String> withheld) {
        var sums = sums().stream().map(sum -> new Parts(sum, values, withheld)).toList();
        int before;
        do {
            before = withheld.size();
            sums.forEach(Parts::hideDifferences);
            sums.forEach(Parts::hideSums);
        } while (withheld.size() > before);
    }

    /// Which cells add up to which: sectors to larger ones and to the total of an area, areas to
    /// larger areas.
    private List<BinaryOperator<String>> sums() {
        var sums = new ArrayList<BinaryOperator<String>>();
        for (int level = FIRST_LEVEL; level <= LAST_LEVEL; level++) {
            int digits = level;
            sums.add((area, sector) ->
                    sector.length() == digits ? Withholding.key(area, ALL_SECTORS) : "");
            if (level > FIRST_LEVEL) {
                sums.add((area, sector) ->
                        sector.length() == digits
                                ? Withholding.key(area, sector.substring(0, digits - 1))
                                : "");
            }
        }
        for (var smaller : divisions.values()) {
            for (var larger : divisions.values()) {
                var areaAbove = areaAbove(smaller, larger);
                sums.add((area, sector) -> {
                    var above = areaAbove.get(area);
                    return above == null ? "" : Withholding.key(above, sector);
                });
            }
        }
        return sums;
    }

    /// In which area of the one division an area of the other lies, as far as the smaller ones
    /// together are all of the larger one.
    private static Map<String, String> areaAbove(
            Map<String, String> smaller, Map<String, String> larger) {
        var above = new TreeMap<String, String>();
        var incomplete = new HashSet<String>();
        larger.forEach((municipality, area) -> {
            var part = smaller.get(municipality);
            if (part == null || !above.computeIfAbsent(part, p -> area).equals(area)) {
                incomplete.add(area);
                incomplete.add(part == null ? area : above.getOrDefault(part, area));
            }
        });
        smaller.forEach((municipality, part) -> {
            if (!larger.containsKey(municipality)) {
                incomplete.add(above.getOrDefault(part, ""));
            }
        });
        above.values().removeAll(incomplete);
        above.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return above;
    }

    /// Cells that cannot be hidden for sure beside what everyone knows are withheld all the same.
    private Set<String> withheld(
            int level,
            Function<Cell, be.weefsel.engine.disclosure.Cell> cell,
            PrimaryRules rules,
            Map<String, Long> values) {
        return collect(Suppression.of(table(sectors(level), level, cell), rules), values);
    }

    private Dimension sectors(int level) {
        var sectors = sectorsOf(level);
        return Dimension.of(sectors).with(ALL_SECTORS, sectors);
    }

    private Set<String> sectorsOf(int level) {
        var sectors = new TreeSet<String>();
        columns.sectors().forEach(code -> sectors.add(cut(code, level)));
        return sectors;
    }

    private static String cut(String code, int level) {
        return code.substring(0, Math.min(level, code.length()));
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
            Dimension sectors, int level, Function<Cell, be.weefsel.engine.disclosure.Cell> cell) {
        var table = CellTable.of(areaDimension(), sectors);
        var done = new HashSet<String>();
        for (var division : divisions.entrySet()) {
            var fresh = new HashMap<>(division.getValue());
            fresh.values().removeIf(done::contains);
            done.addAll(fresh.values());
            boolean isLarge = LARGE.contains(division.getKey());
            new CellCounter(columns, query, level, fresh)
                    .count()
                    .forEach(c -> table.put(c.area(), c.sector(), content(c, cell, isLarge)));
            new CellCounter(columns, query, 0, fresh)
                    .count()
                    .forEach(c -> table.put(c.area(), ALL_SECTORS, content(c, cell, true)));
        }
        return table.build();
    }

    /// @param isKnown whether everyone can count it in the register, if it is not of few
    private static be.weefsel.engine.disclosure.Cell content(
            Cell counted, Function<Cell, be.weefsel.engine.disclosure.Cell> cell, boolean isKnown) {
        var content = cell.apply(counted);
        return isKnown && counted.firms() >= FEW
                ? be.weefsel.engine.disclosure.Cell.alreadyPublic(content.value())
                : content;
    }

    private static Set<String> collect(Published published, Map<String, Long> values) {
        var withheld = new TreeSet<String>();
        var table = published.table();
        for (var area : table.areas().keys()) {
            for (var sector : table.sectors().keys()) {
                var key = Withholding.key(area, sector);
                if (published.state(area, sector) != CellState.SHOWN) {
                    withheld.add(key);
                }
                long value = table.cell(area, sector).value();
                if (value > 0) {
                    values.put(key, value);
                }
            }
        }
        return withheld;
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
