package be.weefsel.engine.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// How much of each sector there is in each area: units, firms, employers or jobs. Rows are areas,
/// columns are sectors; what is not there is 0.
///
/// The reference economy, of which sectors have their usual share, is all areas together unless
/// [#against] names a larger one.
public final class Counts {
    private final Keys areas;
    private final Keys sectors;
    private final double[] cells;
    private final double[] areaTotals;
    private final double[] sectorTotals;
    private final double total;
    private final double[] referenceTotals;
    private final double referenceTotal;

    private Counts(Keys areas, Keys sectors, double[] cells) {
        this.areas = areas;
        this.sectors = sectors;
        this.cells = cells;
        this.areaTotals = new double[areas.size()];
        this.sectorTotals = new double[sectors.size()];
        double sum = 0;
        for (int area = 0; area < areas.size(); area++) {
            for (int sector = 0; sector < sectors.size(); sector++) {
                double count = at(area, sector);
                if (!(count >= 0 && count < Double.POSITIVE_INFINITY)) {
                    throw new IllegalArgumentException(
                            "The count (%s) of (%s) in (%s) must be 0 or more."
                                    .formatted(
                                            count,
                                            sectors.list().get(sector),
                                            areas.list().get(area)));
                }
                areaTotals[area] += count;
                sectorTotals[sector] += count;
                sum += count;
            }
        }
        this.total = sum;
        referenceTotals = sectorTotals;
        referenceTotal = total;
    }

    private Counts(Counts counts, double[] referenceTotals, double referenceTotal) {
        areas = counts.areas;
        sectors = counts.sectors;
        cells = counts.cells;
        areaTotals = counts.areaTotals;
        sectorTotals = counts.sectorTotals;
        total = counts.total;
        this.referenceTotals = referenceTotals;
        this.referenceTotal = referenceTotal;
    }

    /// The same counts, seen against a larger economy than all areas of the matrix together.
    ///
    /// @param ofSector what the larger economy has of each sector, also of sectors that are not in
    ///   the matrix: they belong to its total
    /// @throws IllegalArgumentException when it has less of a sector than the matrix
    public Counts against(Map<String, Double> ofSector) {
        var totals = new double[sectors.size()];
        for (int sector = 0; sector < totals.length; sector++) {
            var key = sectors.list().get(sector);
            totals[sector] = ofSector.getOrDefault(key, 0.0);
            if (totals[sector] < sectorTotals[sector] * (1 - 1e-9)) {
                throw new IllegalArgumentException(
                        "The reference has less (%s) of (%s) than the areas together (%s): they do not lie in it."
                                .formatted(totals[sector], key, sectorTotals[sector]));
            }
        }
        return new Counts(
                this, totals, ofSector.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    /// @param cells a row for each area, with a value for each sector; finite, 0 or more
    /// @throws IllegalArgumentException when a key comes twice, a count is negative, or the cells
    ///   are not as many as the keys say
    public static Counts of(List<String> areas, List<String> sectors, double[][] cells) {
        if (cells.length != areas.size()) {
            throw new IllegalArgumentException(
                    "There are (%s) rows for (%s) areas.".formatted(cells.length, areas.size()));
        }
        var flat = new double[areas.size() * sectors.size()];
        for (int area = 0; area < cells.length; area++) {
            if (cells[area].length != sectors.size()) {
                throw new IllegalArgumentException(
                        "The row of (%s) has (%s) values for (%s) sectors."
                                .formatted(areas.get(area), cells[area].length, sectors.size()));
            }
            System.arraycopy(cells[area], 0, flat, area * sectors.size(), sectors.size());
        }
        return new Counts(new Keys(areas), new Keys(sectors), flat);
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Adds up cells that come one by one. Areas and sectors stand in the order in which they first
    /// came.
    public static final class Builder {
        private final Map<String, Integer> areas = new LinkedHashMap<>();
        private final Map<String, Integer> sectors = new LinkedHashMap<>();
        private final Map<Long, Double> cells = new LinkedHashMap<>();

        private Builder() {}

        public Builder add(String area, String sector, double count) {
            long row = areas.computeIfAbsent(area, _ -> areas.size());
            long column = sectors.computeIfAbsent(sector, _ -> sectors.size());
            cells.merge(row << Integer.SIZE | column, count, Double::sum);
            return this;
        }

        public Counts build() {
            var flat = new double[areas.size() * sectors.size()];
            cells.forEach((cell, count) ->
                    flat[(int) (cell >>> Integer.SIZE) * sectors.size() + cell.intValue()] = count);
            return new Counts(
                    new Keys(List.copyOf(areas.keySet())),
                    new Keys(List.copyOf(sectors.keySet())),
                    flat);
        }
    }

    public List<String> areas() {
        return areas.list();
    }

    public List<String> sectors() {
        return sectors.list();
    }

    public OptionalInt findArea(String key) {
        return areas.find(key);
    }

    public OptionalInt findSector(String key) {
        return sectors.find(key);
    }

    public double at(int area, int sector) {
        return cells[area * sectors.size() + sector];
    }

    public double ofArea(int area) {
        return areaTotals[area];
    }

    public double ofSector(int sector) {
        return sectorTotals[sector];
    }

    public double total() {
        return total;
    }

    /// The part of an area that a sector is: $x_{as} / x_{a.}$; `NaN` when the area has nothing.
    double shareInArea(int area, int sector) {
        return at(area, sector) / areaTotals[area];
    }

    /// The part of the reference economy that a sector is: $x_{.s} / x_{..}$; `NaN` when there is
    /// nothing.
    double shareOfSector(int sector) {
        return referenceTotals[sector] / referenceTotal;
    }

    /// What the reference economy has of a sector.
    double ofSectorInReference(int sector) {
        return referenceTotals[sector];
    }

    /// Everything in the reference economy.
    double reference() {
        return referenceTotal;
    }

    /// What stands in the cells of another matrix under the same keys, 0 where it has none: two
    /// periods side by side. The reference economy stays.
    ///
    /// @throws IllegalArgumentException when the other has an area or sector that is not in here
    public Counts alignedTo(Counts keys) {
        var aligned = new double[keys.areas.size() * keys.sectors.size()];
        var totals = new double[keys.sectors.size()];
        var columns = new int[sectors.size()];
        for (int sector = 0; sector < sectors.size(); sector++) {
            columns[sector] = place(keys.sectors, sectors.list().get(sector), "sector");
            totals[columns[sector]] = referenceTotals[sector];
        }
        for (int area = 0; area < areas.size(); area++) {
            int row = place(keys.areas, areas.list().get(area), "area");
            for (int sector = 0; sector < sectors.size(); sector++) {
                aligned[row * keys.sectors.size() + columns[sector]] = at(area, sector);
            }
        }
        return new Counts(new Counts(keys.areas, keys.sectors, aligned), totals, referenceTotal);
    }

    private static int place(Keys keys, String key, String kind) {
        return keys.find(key)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "The %s (%s) is not in the other matrix.".formatted(kind, key)));
    }

    Keys areaKeys() {
        return areas;
    }

    Keys sectorKeys() {
        return sectors;
    }
}
