package be.weefsel.engine.matching;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// The best totals of all owners, as they are and without each of the criteria.
///
/// Without a criterion $c$ of weight $w_c$ and value $v_c$, the total $T$ of a supply is $(T - w_c
/// v_c) / (1 - w_c)$: its weight goes to the others in proportion, as where it has no data. A
/// supply of which nothing else is known has a total of 0 then.
final class Standings {
    private final double[] best;
    private final Map<Criterion, double[]> bestWithout = new EnumMap<>(Criterion.class);

    /// @param owners how many there are; they are numbered from 0
    Standings(int owners) {
        best = nothing(owners);
        for (var criterion : Criterion.values()) {
            bestWithout.put(criterion, nothing(owners));
        }
    }

    private static double[] nothing(int owners) {
        var totals = new double[owners];
        Arrays.fill(totals, -1);
        return totals;
    }

    /// @param values of the criteria that count
    /// @param weights of the same, adding up to one
    void add(
            int owner,
            double total,
            Map<Criterion, Double> values,
            Map<Criterion, Double> weights) {
        best[owner] = Math.max(best[owner], total);
        bestWithout.forEach((criterion, totals) -> {
            double weight = weights.getOrDefault(criterion, 0.0);
            double share = weight * values.getOrDefault(criterion, 0.0);
            double without = weight < 1 ? (total - share) / (1 - weight) : 0;
            totals[owner] = Math.max(totals[owner], without);
        });
    }

    /// @param owner of a supply that was added
    Standing of(int owner) {
        int place = place(owner, best);
        var placeWithout = new EnumMap<Criterion, Integer>(Criterion.class);
        bestWithout.forEach((criterion, totals) -> {
            int without = place(owner, totals);
            if (without != place) {
                placeWithout.put(criterion, without);
            }
        });
        return new Standing(place, placeWithout);
    }

    private static int place(int owner, double[] totals) {
        double own = totals[owner] + Weights.TOLERANCE;
        int better = 0;
        for (double total : totals) {
            if (total > own) {
                better++;
            }
        }
        return better + 1;
    }
}
