package be.weefsel.engine.measure;

import java.util.Arrays;

/// The fitness of areas and the complexity of sectors as the fixed point of $F_a \leftarrow \sum_p
/// M_{ap} Q_p$ and $Q_p \leftarrow 1 / \sum_a M_{ap} / F_a$, both from the values before and
/// divided by their mean, from 1. An area is fit when it does much that is complex; a sector is
/// complex when no unfit area does it.
///
/// Areas without any sector and sectors without any area take no part and have none.
///
/// Source: Tacchella and others (2012), *A New Metrics for Countries' Fitness and Products'
/// Complexity*.
public final class Fitness {
    private static final double SETTLED = 1e-13;
    private static final int MOST_UPDATES = 5_000;

    private final Presence presence;
    private final double[] fitness;
    private final double[] complexity;
    private final int updates;
    private final boolean settled;

    private Fitness(
            Presence presence,
            double[] fitness,
            double[] complexity,
            int updates,
            boolean settled) {
        this.presence = presence;
        this.fitness = fitness;
        this.complexity = complexity;
        this.updates = updates;
        this.settled = settled;
    }

    /// Updates until no value moves by more than 1e-13 times the largest, but 5,000 times at most:
    /// where some fitness goes to 0, it does so ever more slowly ([#isSettled()]).
    public static Fitness of(Presence presence) {
        return updated(presence, MOST_UPDATES, SETTLED);
    }

    /// With exactly so many updates. The R package economiccomplexity makes 19 of them with
    /// `iterations = 20`.
    ///
    /// @param updates 1 or more
    public static Fitness of(Presence presence, int updates) {
        if (updates < 1) {
            throw new IllegalArgumentException(
                    "There must be 1 or more updates, not (%s).".formatted(updates));
        }
        return updated(presence, updates, -1);
    }

    private static Fitness updated(Presence presence, int most, double settledBelow) {
        var fitness = new double[presence.areas().size()];
        var complexity = new double[presence.sectors().size()];
        Arrays.setAll(fitness, area -> presence.sectorsOf(area).length == 0 ? Double.NaN : 1);
        Arrays.setAll(complexity, sector -> presence.areasOf(sector).length == 0 ? Double.NaN : 1);
        for (int update = 1; update <= most; update++) {
            var nextFitness = fitness(presence, complexity);
            var nextComplexity = complexity(presence, fitness);
            boolean settled =
                    moved(fitness, nextFitness) <= settledBelow
                            && moved(complexity, nextComplexity) <= settledBelow;
            fitness = nextFitness;
            complexity = nextComplexity;
            if (settled) {
                return new Fitness(presence, fitness, complexity, update, true);
            }
        }
        return new Fitness(presence, fitness, complexity, most, false);
    }

    private static double[] fitness(Presence presence, double[] complexity) {
        var next = new double[presence.areas().size()];
        for (int area = 0; area < next.length; area++) {
            for (int sector : presence.sectorsOf(area)) {
                next[area] += complexity[sector];
            }
            next[area] = presence.sectorsOf(area).length == 0 ? Double.NaN : next[area];
        }
        Vectors.scale(1 / Vectors.mean(next), next);
        return next;
    }

    private static double[] complexity(Presence presence, double[] fitness) {
        var next = new double[presence.sectors().size()];
        for (int sector = 0; sector < next.length; sector++) {
            double sum = 0;
            for (int area : presence.areasOf(sector)) {
                sum += 1 / fitness[area];
            }
            next[sector] = presence.areasOf(sector).length == 0 ? Double.NaN : 1 / sum;
        }
        Vectors.scale(1 / Vectors.mean(next), next);
        return next;
    }

    private static double moved(double[] before, double[] after) {
        double most = 0;
        double largest = 0;
        for (int i = 0; i < before.length; i++) {
            if (!Double.isNaN(after[i])) {
                most = Math.max(most, Math.abs(after[i] - before[i]));
                largest = Math.max(largest, after[i]);
            }
        }
        return most / largest;
    }

    /// Of each area, with mean 1.
    public Scores fitness() {
        return Scores.of(presence.areaKeys(), area -> fitness[area]);
    }

    /// Of each sector, with mean 1.
    public Scores complexity() {
        return Scores.of(presence.sectorKeys(), sector -> complexity[sector]);
    }

    public int updates() {
        return updates;
    }

    /// Whether it is a fixed point; if not, only the order of the values says something.
    public boolean isSettled() {
        return settled;
    }
}
