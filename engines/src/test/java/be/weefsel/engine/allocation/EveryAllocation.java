package be.weefsel.engine.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Tries every subset of the pairs of a small problem: slow, and easy to believe.
final class EveryAllocation {
    /// What counts, the first thing first.
    record Value(int places, double minimum, double total) {}

    private static final Comparator<Value> FAIREST =
            Comparator.comparingInt(Value::places)
                    .thenComparingDouble(Value::minimum)
                    .thenComparingDouble(Value::total);
    private static final Comparator<Value> LARGEST =
            Comparator.comparingInt(Value::places).thenComparingDouble(Value::total);

    private final AllocationProblem problem;
    private final Comparator<Value> order;
    private final Map<String, Integer> demand;
    private final Map<String, Integer> room;
    private final List<Pair> chosen = new ArrayList<>();
    private Value best = new Value(-1, 0, 0);

    private EveryAllocation(AllocationProblem problem, Comparator<Value> order) {
        this.problem = problem;
        this.order = order;
        demand = new HashMap<>(problem.demands());
        room = new HashMap<>(problem.capacities());
    }

    static Value best(AllocationProblem problem, Fairness fairness) {
        var all =
                new EveryAllocation(
                        problem,
                        switch (fairness) {
                            case SUM -> LARGEST;
                            case MAX_MIN -> FAIREST;
                        });
        all.visit(0);
        return all.best;
    }

    private void visit(int index) {
        if (index == problem.pairs().size()) {
            var value = value(problem, chosen);
            if (order.compare(value, best) > 0) {
                best = value;
            }
            return;
        }
        visit(index + 1);
        var pair = problem.pairs().get(index);
        if (left(demand, pair.question()) > 0 && left(room, pair.expert()) > 0) {
            add(pair, -1);
            chosen.addLast(pair);
            visit(index + 1);
            chosen.removeLast();
            add(pair, 1);
        }
    }

    private void add(Pair pair, int places) {
        demand.merge(pair.question(), places, Integer::sum);
        room.merge(pair.expert(), places, Integer::sum);
    }

    private static int left(Map<String, Integer> places, String key) {
        return Objects.requireNonNull(places.get(key));
    }

    /// Of whole scores, so that it is exact.
    static Value value(AllocationProblem problem, List<Pair> chosen) {
        var sums = new TreeMap<String, Double>();
        for (var pair : problem.pairs()) {
            if (left(problem.demands(), pair.question()) > 0
                    && left(problem.capacities(), pair.expert()) > 0) {
                sums.put(pair.question(), 0.0);
            }
        }
        chosen.forEach(pair -> sums.merge(pair.question(), pair.score(), Double::sum));
        var values = sums.values().stream().mapToDouble(Double::doubleValue).toArray();
        return new Value(
                chosen.size(), Arrays.stream(values).min().orElse(0), Arrays.stream(values).sum());
    }
}
