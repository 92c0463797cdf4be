package be.weefsel.engine.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Registers of made enterprises in a few areas and sectors, and the tables of them; the same for
/// the same seed. Areas lie in districts and a total, and overlap in areas of which two differ by
/// one municipality; sectors lie in groups and a total.
final class RandomTables {
    private final Random random;
    private Dimension areas;
    private final Dimension sectors;
    private final List<Unit> units = new ArrayList<>();

    private record Unit(int enterprise, int area, int sector, boolean naturalPerson, int jobs) {}

    RandomTables(long seed) {
        random = new Random(seed);
        int areaCount = 2 + random.nextInt(6);
        int sectorCount = 2 + random.nextInt(5);
        areas = areas(areaCount);
        sectors = sectors(sectorCount);
        int enterprises = 5 + random.nextInt(8 * areaCount * sectorCount);
        double shareOfNaturalPersons = random.nextDouble();
        for (int enterprise = 0; enterprise < enterprises; enterprise++) {
            boolean naturalPerson = random.nextDouble() < shareOfNaturalPersons;
            int unitCount = random.nextInt(8) == 0 ? 2 : 1;
            for (int unit = 0; unit < unitCount; unit++) {
                units.add(
                        new Unit(
                                enterprise,
                                skewed(areaCount),
                                skewed(sectorCount),
                                naturalPerson,
                                (int) Math.min(5000, 3 / Math.pow(random.nextDouble(), 1.2)) - 3));
            }
        }
    }

    /// Early ones more often.
    private int skewed(int count) {
        return (int) (count * Math.pow(random.nextDouble(), 1.7));
    }

    private Dimension areas(int count) {
        var keys = IntStream.range(0, count).mapToObj(i -> "a" + i).toList();
        var published = new TreeMap<String, Set<String>>();
        if (count > 3) {
            published.put("district0", Set.copyOf(keys.subList(0, count / 2)));
            published.put("district1", Set.copyOf(keys.subList(count / 2, count)));
        }
        if (random.nextInt(5) > 0) {
            published.put("total", Set.copyOf(keys));
        }
        for (int user = 0; user < random.nextInt(3) && count > 3; user++) {
            var members = new TreeSet<>(keys);
            members.removeIf(any -> random.nextInt(3) == 0);
            if (members.size() > 2) {
                published.put("user" + user, Set.copyOf(members));
                members.removeFirst();
                published.put("user" + user + "less", Set.copyOf(members));
            }
        }
        var dimension = Dimension.of(keys);
        for (var area : published.entrySet()) {
            dimension = dimension.with(area.getKey(), area.getValue());
        }
        keys.forEach(key -> published.put(key, Set.of(key)));
        published.keySet().removeIf(key -> keys.contains(key) && random.nextBoolean());
        for (var difference : AreaDifferences.of(published, 5000).entrySet()) {
            if (difference.getValue().size() > 1) {
                dimension = dimension.withUnpublished(difference.getKey(), difference.getValue());
            }
        }
        return dimension;
    }

    private Dimension sectors(int count) {
        var keys = IntStream.range(0, count).mapToObj(i -> "s" + i).toList();
        var dimension = Dimension.of(keys);
        if (count > 3) {
            dimension =
                    dimension
                            .with("group0", keys.subList(0, count / 2))
                            .with("group1", keys.subList(count / 2, count));
        }
        return random.nextInt(5) == 0 ? dimension : dimension.with("all", keys);
    }

    /// A user makes one more area.
    RandomTables addArea() {
        var leaves = areas.keys().subList(0, areas.leafCount());
        areas = areas.with("later", leaves.subList(leaves.size() / 2, leaves.size()));
        return this;
    }

    CellTable units() {
        return table(unit -> 1, true);
    }

    CellTable jobs() {
        return table(Unit::jobs, false);
    }

    private interface Amount {
        int of(Unit unit);
    }

    private CellTable table(Amount amount, boolean tellsNaturalPersons) {
        var builder = CellTable.of(areas, sectors);
        for (var area : areas.keys()) {
            for (var sector : sectors.keys()) {
                builder.put(area, sector, cell(area, sector, amount, tellsNaturalPersons));
            }
        }
        return builder.build();
    }

    private Cell cell(String area, String sector, Amount amount, boolean tellsNaturalPersons) {
        var municipalities = areas.leavesOf(areas.numberOf(area));
        var classes = sectors.leavesOf(sectors.numberOf(sector));
        var byEnterprise = new HashMap<Integer, Long>();
        boolean naturalPersons = false;
        for (var unit : units) {
            if (municipalities.get(unit.area()) && classes.get(unit.sector())) {
                byEnterprise.merge(unit.enterprise(), (long) amount.of(unit), Long::sum);
                naturalPersons |= unit.naturalPerson();
            }
        }
        return new Cell(
                byEnterprise.values().stream().mapToLong(Long::longValue).sum(),
                byEnterprise.size(),
                byEnterprise.values().stream().mapToLong(Long::longValue).max().orElse(0),
                tellsNaturalPersons && naturalPersons,
                false);
    }

    /// The register some time later: some units went, others grew.
    RandomTables later() {
        units.removeIf(any -> random.nextInt(10) == 0);
        units.replaceAll(unit ->
                random.nextInt(3) > 0
                        ? unit
                        : new Unit(
                                unit.enterprise(),
                                unit.area(),
                                unit.sector(),
                                unit.naturalPerson(),
                                unit.jobs() + random.nextInt(4)));
        return this;
    }
}
