package be.weefsel.engine.measure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Which sectors count as present in which areas: the binary matrix $M$.
public final class Presence {
    /// From which quotient on a sector enters, and below which it leaves, when two periods are
    /// compared: a sector around 1 would else flicker.
    private static final double ENTER = 1.1;

    private static final double LEAVE = 0.9;

    private final Keys areas;
    private final Keys sectors;
    private final int[][] sectorsOfArea;
    private final int[][] areasOfSector;

    /// Whether a sector is present in an area.
    @FunctionalInterface
    private interface Test {
        boolean holds(int area, int sector);
    }

    private Presence(Keys areas, Keys sectors, Test test) {
        this.areas = areas;
        this.sectors = sectors;
        this.sectorsOfArea =
                IntStream.range(0, areas.size())
                        .mapToObj(area ->
                                IntStream.range(0, sectors.size())
                                        .filter(sector -> test.holds(area, sector))
                                        .toArray())
                        .toArray(int[][]::new);
        this.areasOfSector = transposed(sectorsOfArea, sectors.size());
    }

    private static int[][] transposed(int[][] rows, int columns) {
        var counts = new int[columns];
        Arrays.stream(rows).flatMapToInt(Arrays::stream).forEach(column -> counts[column]++);
        var transposed = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        var filled = new int[columns];
        for (int row = 0; row < rows.length; row++) {
            for (int column : rows[row]) {
                transposed[column][filled[column]++] = row;
            }
        }
        return transposed;
    }

    /// Where the location quotient is at least 1: there is at least as much as expected.
    public static Presence specialised(Counts counts) {
        return specialised(counts, 1);
    }

    /// Where the location quotient is at least the threshold. Compared as $x_{as} x_{..} \ge t
    /// x_{a.} x_{.s}$, which is exact for whole counts, so that what is just as expected is
    /// present.
    public static Presence specialised(Counts counts, double threshold) {
        return new Presence(
                counts.areaKeys(),
                counts.sectorKeys(),
                (area, sector) -> isAtLeast(threshold, counts, area, sector));
    }

    /// Where anything is.
    public static Presence anything(Counts counts) {
        return new Presence(
                counts.areaKeys(),
                counts.sectorKeys(),
                (area, sector) -> counts.at(area, sector) > 0);
    }

    /// In a later period: what was present stays so down to a quotient of 0.9, and what was not
    /// comes only above 1.1.
    ///
    /// @throws IllegalArgumentException when the later matrix has a key that the earlier one lacks
    public static Presence following(Presence before, Counts now) {
        var aligned =
                now.alignedTo(
                        Counts.of(
                                before.areas(),
                                before.sectors(),
                                new double[before.areas().size()][before.sectors().size()]));
        return new Presence(
                before.areas,
                before.sectors,
                (area, sector) ->
                        before.has(area, sector)
                                ? isAtLeast(LEAVE, aligned, area, sector)
                                : isAbove(ENTER, aligned, area, sector));
    }

    private static boolean isAtLeast(double threshold, Counts counts, int area, int sector) {
        return counts.at(area, sector) > 0
                && observed(counts, area, sector) >= threshold * expected(counts, area, sector);
    }

    private static boolean isAbove(double threshold, Counts counts, int area, int sector) {
        return observed(counts, area, sector) > threshold * expected(counts, area, sector);
    }

    private static double observed(Counts counts, int area, int sector) {
        return counts.at(area, sector) * counts.reference();
    }

    private static double expected(Counts counts, int area, int sector) {
        return counts.ofArea(area) * counts.ofSectorInReference(sector);
    }

    public List<String> areas() {
        return areas.list();
    }

    public List<String> sectors() {
        return sectors.list();
    }

    public boolean has(int area, int sector) {
        return Arrays.binarySearch(sectorsOfArea[area], sector) >= 0;
    }

    /// 1 where it is present, 0 elsewhere.
    public Values asValues() {
        return Values.of(areas, sectors, (area, sector) -> has(area, sector) ? 1 : 0);
    }

    /// How many sectors are present in each area: $k_a$.
    public Scores diversity() {
        return Scores.of(areas, area -> sectorsOfArea[area].length);
    }

    /// In how many areas each sector is present: $k_s$.
    public Scores ubiquity() {
        return Scores.of(sectors, sector -> areasOfSector[sector].length);
    }

    int[] sectorsOf(int area) {
        return sectorsOfArea[area];
    }

    int[] areasOf(int sector) {
        return areasOfSector[sector];
    }

    BitSet areaSetOf(int sector) {
        var set = new BitSet(areas.size());
        Arrays.stream(areasOfSector[sector]).forEach(set::set);
        return set;
    }

    Keys areaKeys() {
        return areas;
    }

    Keys sectorKeys() {
        return sectors;
    }
}
