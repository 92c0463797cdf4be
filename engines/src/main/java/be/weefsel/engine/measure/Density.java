package be.weefsel.engine.measure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// How much of what is near to a sector an area already has: $\sum_q \varphi_{pq} M_{aq} / \sum_q
/// \varphi_{pq}$, 0..1.
///
/// Does not exist for a sector that nothing is near to. EconGeo gives it times 100 with 2 decimals.
///
/// Source: Hidalgo and others (2007), *The Product Space Conditions the Development of Nations*.
public final class Density {
    private final Presence presence;
    private final double[][] near;
    private final double[] whole;

    /// @param proximity of the sectors of the presence, in its order; what does not exist counts as
    ///   0
    /// @throws IllegalArgumentException when it is about other sectors
    public Density(Presence presence, Values proximity) {
        if (!proximity.rows().equals(presence.sectors())
                || !proximity.columns().equals(presence.sectors())) {
            throw new IllegalArgumentException("The nearness is not that of these sectors.");
        }
        this.presence = presence;
        int size = presence.sectors().size();
        this.near = new double[size][size];
        this.whole = new double[size];
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                double value = proximity.at(other, one);
                near[one][other] = Double.isNaN(value) ? 0 : value;
                whole[other] += near[one][other];
            }
        }
    }

    public Values values() {
        var sums =
                IntStream.range(0, presence.areas().size())
                        .mapToObj(this::sumsIn)
                        .toArray(double[][]::new);
        return Values.of(
                presence.areaKeys(),
                presence.sectorKeys(),
                (area, sector) -> sums[area][sector] / whole[sector]);
    }

    /// $\sum_q \varphi_{pq} M_{aq}$ of each sector p.
    private double[] sumsIn(int area) {
        var sums = new double[whole.length];
        for (int present : presence.sectorsOf(area)) {
            Vectors.add(1, near[present], sums);
        }
        return sums;
    }

    /// Counting only the nearest sectors of each: those with the highest nearness, among equals the
    /// first by key, never the sector itself.
    ///
    /// @param neighbours how many at most, 1 or more
    public static Values nearest(Values proximity, int neighbours) {
        if (neighbours < 1) {
            throw new IllegalArgumentException(
                    "There must be 1 or more neighbours, not (%s).".formatted(neighbours));
        }
        var kept = new double[proximity.rows().size()][proximity.columns().size()];
        for (int sector = 0; sector < kept.length; sector++) {
            for (int other : nearestOf(sector, proximity).stream().limit(neighbours).toList()) {
                kept[sector][other] = proximity.at(sector, other);
            }
        }
        return Values.of(
                proximity.rowKeys(), proximity.columnKeys(), (one, other) -> kept[one][other]);
    }

    private static List<Integer> nearestOf(int sector, Values proximity) {
        return IntStream.range(0, proximity.columns().size())
                .filter(other -> other != sector)
                .filter(other -> !Double.isNaN(proximity.at(sector, other)))
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer other) -> -proximity.at(sector, other))
                                .thenComparing(other -> proximity.columns().get(other)))
                .toList();
    }
}
