package be.weefsel.engine.allocation;

import java.util.ArrayList;
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
        if (left(demand, pair.question()) > 0
                && left(room, pair.expert()) > 0
                && quotaAllows(pair)) {
            add(pair, -1);
            chosen.addLast(pair);
            visit(index + 1);
            chosen.removeLast();
            add(pair, 1);
        }
    }

    /// The place that is kept for another group goes to nobody else.
    private boolean quotaAllows(Pair pair) {
        var quota = problem.quotaOf(pair.question());
        long ofGroup =
                chosen.stream()
                        .filter(other -> other.question().equals(pair.question()))
                        .filter(other ->
                                quota.groupOf(other.expert()) == quota.groupOf(pair.expert()))
                        .count();
        return ofGroup < mostOfGroup(problem, pair);
    }

    private static int mostOfGroup(AllocationProblem problem, Pair pair) {
        var quota = problem.quotaOf(pair.question());
        long kept = quota.groups().stream().filter(group -> !group.contains(pair.expert())).count();
        return left(problem.demands(), pair.question()) - (int) kept;
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
                    && left(problem.capacities(), pair.expert()) > 0
                    && mostOfGroup(problem, pair) > 0) {
                sums.put(pair.question(), 0.0);
            }
        }
        chosen.forEach(pair -> sums.merge(pair.question(), pair.score(), Double::sum));
        double minimum = Double.POSITIVE_INFINITY;
        double total = 0;
        var precedence = problem.precedence();
        for (var entry : sums.entrySet()) {
            int weight = precedence.weightOf(entry.getKey());
            int comparable = precedence.weight() * precedence.weightOfOthers() / weight;
            minimum = Math.min(minimum, entry.getValue() * comparable);
            total += entry.getValue() * weight;
        }
        return new Value(chosen.size(), sums.isEmpty() ? 0 : minimum, total);
    }
}
