package be.weefsel.engine.disclosure;

import java.util.Arrays;

/// Areas × sectors, with all their totals and subtotals: a cell for each area or group of areas and
/// each sector or group of sectors. Cells that were not given are empty.
///
/// The caller gives the groups too, since contributors do not add up: an enterprise with units in
/// two municipalities is one enterprise in their sum.
public final class CellTable {
    private final Dimension areas;
    private final Dimension sectors;
    private final Cell[] cells;

    private CellTable(Dimension areas, Dimension sectors, Cell[] cells) {
        this.areas = areas;
        this.sectors = sectors;
        this.cells = cells;
    }

    public static Builder of(Dimension areas, Dimension sectors) {
        return new Builder(areas, sectors);
    }

    /// Takes cells, each once.
    public static final class Builder {
        private final Dimension areas;
        private final Dimension sectors;
        private final Cell[] cells;

        private Builder(Dimension areas, Dimension sectors) {
            this.areas = areas;
            this.sectors = sectors;
            cells = new Cell[Math.multiplyExact(areas.size(), sectors.size())];
            Arrays.fill(cells, Cell.EMPTY);
        }

        /// @throws IllegalArgumentException when the table has no such area or sector
        public Builder put(String area, String sector, Cell cell) {
            cells[areas.numberOf(area) * sectors.size() + sectors.numberOf(sector)] = cell;
            return this;
        }

        public CellTable build() {
            return new CellTable(areas, sectors, cells.clone());
        }
    }

    public Dimension areas() {
        return areas;
    }

    public Dimension sectors() {
        return sectors;
    }

    /// @throws IllegalArgumentException when the table has no such area or sector
    public Cell cell(String area, String sector) {
        return cells[numberOf(area, sector)];
    }

    int numberOf(String area, String sector) {
        return areas.numberOf(area) * sectors.size() + sectors.numberOf(sector);
    }

    int size() {
        return cells.length;
    }

    Cell cell(int number) {
        return cells[number];
    }

    int areaOf(int number) {
        return number / sectors.size();
    }

    int sectorOf(int number) {
        return number % sectors.size();
    }

    boolean isPublished(int number) {
        return areas.isPublished(areaOf(number)) && sectors.isPublished(sectorOf(number));
    }

    /// Whether neither is a group.
    ///
    /// @throws IllegalArgumentException when the table has no such area or sector
    public boolean isSmallest(String area, String sector) {
        return isSmallest(numberOf(area, sector));
    }

    boolean isSmallest(int number) {
        return areaOf(number) < areas.leafCount() && sectorOf(number) < sectors.leafCount();
    }
}
