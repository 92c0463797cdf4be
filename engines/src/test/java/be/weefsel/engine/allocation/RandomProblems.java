package be.weefsel.engine.allocation;

import java.util.ArrayList;
import java.util.Random;
import java.util.TreeMap;

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
}
