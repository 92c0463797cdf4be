package be.weefsel.engine.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Sectors in groups that belong together, from how near each two are.
///
/// Groups are joined one by one, always the two whose sectors are nearest to each other on average
/// (average linkage), until there are as many as asked for. Official lists are of American sectors;
/// with this one makes and judges one's own.
///
/// Source: Delgado, Porter and Stern (2016), *Defining Clusters of Related Industries*, Journal of
/// Economic Geography 16.
public final class SectorClusters {
    private static final double HIGH = 0.95;

    private final Values nearness;
    private final List<int[]> clusters;

    private SectorClusters(Values nearness, List<int[]> clusters) {
        this.nearness = nearness;
        this.clusters = clusters;
    }

    /// @param nearness of sectors, symmetric; what does not exist counts as 0. Several kinds of
    ///   nearness are put on one scale and added up first ([#mean])
    /// @param many how many clusters, from 1 to as many as there are sectors
    public static SectorClusters of(Values nearness, int many) {
        int size = nearness.rows().size();
        if (!nearness.rows().equals(nearness.columns()) || many < 1 || many > size) {
            throw new IllegalArgumentException(
                    "Of (%s) sectors with their nearness there cannot be (%s) clusters."
                            .formatted(size, many));
        }
        return new SectorClusters(nearness, joined(nearness, many));
    }

    /// The mean of several kinds of nearness, each shifted and scaled over the pairs of different
    /// sectors to mean 0 and deviation 1. What does not exist in one counts as its mean.
    ///
    /// @throws IllegalArgumentException when they are about different sectors
    public static Values mean(List<Values> kinds) {
        var keys = kinds.getFirst().rowKeys();
        var scaled = kinds.stream().map(SectorClusters::standardised).toList();
        for (var kind : kinds) {
            if (!kind.rows().equals(keys.list()) || !kind.columns().equals(keys.list())) {
                throw new IllegalArgumentException("Each nearness must be of the same sectors.");
            }
        }
        return Values.of(
                keys,
                keys,
                (one, other) ->
                        scaled.stream()
                                .mapToDouble(kind -> kind.at(one, other))
                                .average()
                                .orElseThrow());
    }

    private static Values standardised(Values kind) {
        int size = kind.rows().size();
        var pairs =
                IntStream.range(0, size * size)
                        .filter(i -> i / size != i % size)
                        .mapToDouble(i -> kind.at(i / size, i % size))
                        .toArray();
        double mean = Vectors.mean(pairs);
        double deviation = Vectors.deviation(pairs);
        return Values.of(
                kind.rowKeys(),
                kind.columnKeys(),
                (one, other) -> {
                    double value = (kind.at(one, other) - mean) / deviation;
                    return one == other || Double.isNaN(value) ? 0 : value;
                });
    }

    private static List<int[]> joined(Values nearness, int many) {
        int size = nearness.rows().size();
        var groups = new ArrayList<int[]>();
        var sums = new ArrayList<double[]>();
        for (int sector = 0; sector < size; sector++) {
            int row = sector;
            groups.add(new int[] {sector});
            sums.add(
                    IntStream.range(0, size)
                            .mapToDouble(other -> existing(nearness.at(row, other)))
                            .toArray());
        }
        var alive = new boolean[size];
        Arrays.fill(alive, true);
        for (int left = size; left > many; left--) {
            join(groups, sums, alive);
        }
        return IntStream.range(0, size)
                .filter(group -> alive[group])
                .mapToObj(groups::get)
                .sorted(Comparator.comparingInt(group -> group[0]))
                .toList();
    }

    /// The two nearest groups; among equals the first.
    private static void join(List<int[]> groups, List<double[]> sums, boolean[] alive) {
        int first = -1;
        int second = -1;
        double nearest = Double.NEGATIVE_INFINITY;
        for (int one = 0; one < alive.length; one++) {
            for (int other = one + 1; alive[one] && other < alive.length; other++) {
                if (alive[other]) {
                    double pairs = (double) groups.get(one).length * groups.get(other).length;
                    double near = sums.get(one)[other] / pairs;
                    if (near > nearest) {
                        nearest = near;
                        first = one;
                        second = other;
                    }
                }
            }
        }
        for (int other = 0; other < alive.length; other++) {
            sums.get(first)[other] += sums.get(second)[other];
            sums.get(other)[first] = sums.get(first)[other];
        }
        alive[second] = false;
        groups.set(
                first,
                IntStream.concat(
                                Arrays.stream(groups.get(first)), Arrays.stream(groups.get(second)))
                        .sorted()
                        .toArray());
    }

    private static double existing(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    /// In the order of their first sectors.
    public List<List<String>> clusters() {
        return clusters.stream()
                .map(cluster -> Arrays.stream(cluster).mapToObj(nearness.rows()::get).toList())
                .toList();
    }

    /// How good the clusters are: the share of sectors that are nearer on average to the others of
    /// their cluster than 95 % of the other clusters are to them, 0..1. A sector by itself has
    /// nothing within and counts as not; `NaN` when there is one cluster only.
    public double validationScore() {
        if (clusters.size() < 2) {
            return Double.NaN;
        }
        long good = 0;
        for (var own : clusters) {
            good += Arrays.stream(own).filter(sector -> isNearerWithin(sector, own)).count();
        }
        return (double) good / nearness.rows().size();
    }

    private boolean isNearerWithin(int sector, int[] own) {
        var outside =
                clusters.stream()
                        .filter(cluster -> Arrays.binarySearch(cluster, sector) < 0)
                        .mapToDouble(cluster -> meanNearness(sector, cluster))
                        .sorted()
                        .toArray();
        int place = (int) Math.ceil(HIGH * outside.length) - 1;
        return own.length > 1 && meanNearness(sector, own) > outside[place];
    }

    private double meanNearness(int sector, int[] cluster) {
        return Arrays.stream(cluster)
                .filter(other -> other != sector)
                .mapToDouble(other -> existing(nearness.at(sector, other)))
                .average()
                .orElse(0);
    }
}
