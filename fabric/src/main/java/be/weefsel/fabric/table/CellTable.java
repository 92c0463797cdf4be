package be.weefsel.fabric.table;

import be.weefsel.fabric.store.Edition;
import java.util.List;

/// A table of areas and sectors, and the larger economy beside it.
///
/// @param cells those that are not empty, by area and then sector
/// @param reference the sectors of the area of reference, as one area
/// @param editions of the registers that were counted
public record CellTable(
        TableQuery query, List<Cell> cells, List<Cell> reference, List<Edition> editions) {
    public CellTable {
        cells = List.copyOf(cells);
        reference = List.copyOf(reference);
        editions = List.copyOf(editions);
    }
}
