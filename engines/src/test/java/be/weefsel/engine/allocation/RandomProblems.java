package be.weefsel.engine.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Problems of every shape, the same for the same seed; scores are whole numbers.
final class RandomProblems {
    private final Random random;
    private int largestDemand = 3;
    private int largestCapacity = 3;
    private int least = -3;
    private int most = 12;

    RandomProblems(long seed) {
        random = new Random(seed);
    }

    RandomProblems scoresFrom(int least, int most) {
        this.least = least;
        this.most = most;
        return this;
    }

    RandomProblems demandsUpTo(int demand) {
        largestDemand = demand;
        return this;
    }

    RandomProblems capacitiesUpTo(int capacity) {
        largestCapacity = capacity;
        return this;
    }

    AllocationProblem next(int questions, int experts, double share) {
        var demands = new TreeMap<String, Integer>();
        var capacities = new TreeMap<String, Integer>();
        var pairs = new ArrayList<Pair>();
        for (int question = 0; question < questions; question++) {
            demands.put("q" + question, random.nextInt(largestDemand + 1));
        }
        for (int expert = 0; expert < experts; expert++) {
            capacities.put("e" + expert, random.nextInt(largestCapacity + 1));
        }
        for (var question : demands.keySet()) {
            for (var expert : capacities.keySet()) {
                if (random.nextDouble() < share) {
                    pairs.add(new Pair(question, expert, random.nextInt(least, most + 1)));
                }
            }
        }
        return new AllocationProblem(demands, capacities, pairs);
    }

    /// The same with quotas for most questions with two places or more, of two groups of experts,
    /// and with precedence for some.
    AllocationProblem nextWithQuotasAndPrecedence(int questions, int experts, double share) {
        var problem = next(questions, experts, share);
        var quotas = new TreeMap<String, Quota>();
        var first = new TreeSet<String>();
        problem.demands()
                .forEach((question, demand) -> {
                    if (demand >= 2 && random.nextInt(4) > 0) {
                        quotas.put(question, quota(problem.capacities().keySet()));
                    }
                    if (random.nextBoolean()) {
                        first.add(question);
                    }
                });
        return problem.withQuotas(quotas)
                .withPrecedence(new Precedence(first, 3 + random.nextInt(3), 2));
    }

    /// Somebody may be in neither group.
    private Quota quota(Set<String> experts) {
        var groups = List.<Set<String>>of(new TreeSet<>(), new TreeSet<>());
        for (var expert : experts) {
            int group = random.nextInt(5);
            if (group < 4) {
                groups.get(group % 2).add(expert);
            }
        }
        return new Quota(groups);
    }
}
