package be.weefsel.bench;

import be.weefsel.engine.disclosure.Cell;
import be.weefsel.engine.disclosure.CellTable;
import be.weefsel.engine.disclosure.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// A register of made units as large as the Belgian one, of enterprises with one unit each, and its
/// tables: municipalities in arrondissements, provinces, regions and the country; sectors of 4, 3
/// and 2 digits, sections and all. Always the same.
final class MadeFabric {
    private static final long SEED = 20261129;
    private static final int UNITS = 1_672_490;

    /// Shares of the units.
    private static final double NATURAL_PERSONS = 0.45;

    private static final double EMPLOYERS = 0.25;

    /// In how many sectors, some of them twice, a quarter of the units of a municipality are.
    private static final int LEANINGS = 64;

    private static final Levels AREAS = new Levels("a", List.of(565, 43, 11, 3, 1));
    private static final Levels SECTORS = new Levels("s", List.of(651, 272, 88, 21, 1));

    private final int[] municipality = new int[UNITS];
    private final int[] sector = new int[UNITS];
    private final boolean[] naturalPerson = new boolean[UNITS];
    private final int[] jobs = new int[UNITS];

    MadeFabric() {
        var random = new Random(SEED);
        var places = cumulated(random, AREAS.sizes().getFirst(), 0.9);
        var trades = cumulated(random, SECTORS.sizes().getFirst(), 1.6);
        var leanings = new int[places.length][LEANINGS];
        for (var some : leanings) {
            Arrays.setAll(some, any -> random.nextInt(trades.length));
        }
        for (int unit = 0; unit < UNITS; unit++) {
            municipality[unit] = draw(places, random);
            sector[unit] =
                    random.nextInt(4) == 0
                            ? leanings[municipality[unit]][random.nextInt(LEANINGS)]
                            : draw(trades, random);
            naturalPerson[unit] = random.nextDouble() < NATURAL_PERSONS;
            jobs[unit] =
                    random.nextDouble() < EMPLOYERS
                            ? (int) Math.min(5000, Math.pow(random.nextDouble(), -0.8))
                            : 0;
        }
    }

    /// Of weights whose logarithms are normal.
    private static double[] cumulated(Random random, int count, double spread) {
        var sums = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Math.exp(spread * random.nextGaussian());
            sums[i] = sum;
        }
        return sums;
    }

    private static int draw(double[] sums, Random random) {
        int place = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return place < 0 ? -place - 1 : place;
    }

    /// Levels of a classification, from the smallest parts to all.
    private record Levels(String prefix, List<Integer> sizes) {
        private String key(int level, int number) {
            return "%s%d-%03d".formatted(prefix, level, number);
        }

        /// The key of the group in which a smallest part lies.
        private String keyOf(int part, int level) {
            int number = part;
            for (int above = 1; above <= level; above++) {
                number = number * sizes.get(above) / sizes.get(above - 1);
            }
            return key(level, number);
        }

        Dimension dimension(int from) {
            var dimension =
                    Dimension.of(
                            IntStream.range(0, sizes.get(from))
                                    .mapToObj(number -> key(from, number))
                                    .toList());
            for (int level = from + 1; level < sizes.size(); level++) {
                for (int number = 0; number < sizes.get(level); number++) {
                    dimension = dimension.with(key(level, number), members(from, level, number));
                }
            }
            return dimension;
        }

        private List<String> members(int from, int level, int number) {
            var group = key(level, number);
            return IntStream.range(0, sizes.getFirst())
                    .filter(part -> keyOf(part, level).equals(group))
                    .mapToObj(part -> keyOf(part, from))
                    .distinct()
                    .toList();
        }

        /// For each smallest part the numbers of the lines in which it counts.
        int[][] lines(int from) {
            var keys = dimension(from).keys();
            return IntStream.range(0, sizes.getFirst())
                    .mapToObj(part ->
                            IntStream.range(from, sizes.size())
                                    .map(level -> keys.indexOf(keyOf(part, level)))
                                    .toArray())
                    .toArray(int[][]::new);
        }
    }

    /// How many units there are.
    ///
    /// @param fromArea the smallest areas: 0 municipalities, 1 arrondissements
    /// @param fromSector the smallest sectors: 0 of 4 digits, 2 of 2 digits
    CellTable units(int fromArea, int fromSector) {
        return table(fromArea, fromSector, false);
    }

    /// How many jobs the units with employees have.
    CellTable jobs(int fromArea, int fromSector) {
        return table(fromArea, fromSector, true);
    }

    private CellTable table(int fromArea, int fromSector, boolean ofJobs) {
        var areas = AREAS.dimension(fromArea);
        var sectors = SECTORS.dimension(fromSector);
        var areaLines = AREAS.lines(fromArea);
        var sectorLines = SECTORS.lines(fromSector);
        int width = sectors.keys().size();
        var sums = new Sum[areas.keys().size() * width];
        Arrays.setAll(sums, any -> new Sum());
        for (int unit = 0; unit < UNITS; unit++) {
            if (!ofJobs || jobs[unit] > 0) {
                for (int area : areaLines[municipality[unit]]) {
                    for (int line : sectorLines[sector[unit]]) {
                        sums[area * width + line].add(
                                ofJobs ? jobs[unit] : 1, !ofJobs && naturalPerson[unit]);
                    }
                }
            }
        }
        var table = CellTable.of(areas, sectors);
        for (int cell = 0; cell < sums.length; cell++) {
            table.put(
                    areas.keys().get(cell / width),
                    sectors.keys().get(cell % width),
                    sums[cell].cell());
        }
        return table.build();
    }

    private static final class Sum {
        private long value;
        private int contributors;
        private long largest;
        private boolean naturalPersons;

        void add(long amount, boolean naturalPerson) {
            value += amount;
            contributors++;
            largest = Math.max(largest, amount);
            naturalPersons |= naturalPerson;
        }

        Cell cell() {
            return new Cell(value, contributors, largest, naturalPersons, false);
        }
    }
}
