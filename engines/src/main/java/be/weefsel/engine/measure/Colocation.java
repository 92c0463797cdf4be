package be.weefsel.engine.measure;

import java.util.stream.IntStream;

/// Whether two sectors grow large in the same areas: the correlation of their counts over the
/// areas, -1..1. Does not exist for a sector that is the same everywhere.
///
/// Source: Porter (2003), *The Economic Performance of Regions*; the locational correlation of
/// Delgado, Porter and Stern (2016), *Defining Clusters of Related Industries*.
public final class Colocation {
    private Colocation() {}

    public static Values correlation(Counts counts) {
        var columns =
                IntStream.range(0, counts.sectors().size())
                        .mapToObj(sector -> standardised(counts, sector))
                        .toList();
        return Values.of(
                counts.sectorKeys(),
                counts.sectorKeys(),
                (one, other) -> Vectors.dot(columns.get(one), columns.get(other)));
    }

    /// With mean 0 and length 1; all `NaN` when there is nothing to tell apart.
    private static double[] standardised(Counts counts, int sector) {
        var column =
                IntStream.range(0, counts.areas().size())
                        .mapToDouble(area -> counts.at(area, sector))
                        .toArray();
        double mean = Vectors.mean(column);
        for (int area = 0; area < column.length; area++) {
            column[area] -= mean;
        }
        Vectors.scale(1 / Vectors.length(column), column);
        return column;
    }
}
