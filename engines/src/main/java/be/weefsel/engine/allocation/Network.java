package be.weefsel.engine.allocation;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/// An [AllocationProblem] as arrays: questions, experts and pairs are numbered in the order of
/// their keys, and scores are whole numbers, so that sums are exact and no rounding decides a tie.
///
/// The scale is a power of ten: scores with up to 12 significant digits keep their exact value.
final class Network {
    private static final long LARGEST_SCORE = 1_000_000_000_000L;
    private static final long LARGEST_PATH = 1_000_000_000_000_000_000L;

    private final AllocationProblem problem;
    private final double scale;
    final int questions;
    final int experts;
    final int[] demand;
    final int[] capacity;

    /// Pairs of question `q`: from `first[q]` to before `first[q + 1]`.
    final int[] first;

    final int[] questionOf;
    final int[] expertOf;
    final long[] score;

    /// Whether the question can receive anything.
    final boolean[] canReceive;

    /// What an empty place costs: more than any chain of exchanges can win.
    final long emptyPlace;

    Network(AllocationProblem problem) {
        this.problem = problem;
        demand = numbers(problem.demands().values());
        capacity = numbers(problem.capacities().values());
        questions = demand.length;
        experts = capacity.length;
        var pairs = problem.pairs();
        var questionKeys = List.copyOf(problem.demands().keySet());
        var expertKeys = List.copyOf(problem.capacities().keySet());
        questionOf = places(pairs.stream().map(Pair::question).toList(), questionKeys);
        expertOf = places(pairs.stream().map(Pair::expert).toList(), expertKeys);
        first = new int[questions + 1];
        for (int question : questionOf) {
            first[question + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        double greatest =
                pairs.stream().mapToDouble(pair -> Math.abs(pair.score())).max().orElse(0);
        long longest = 4L * (Math.min(questions, experts) + 1);
        scale = scale(greatest, Math.min(LARGEST_SCORE, LARGEST_PATH / longest));
        score = pairs.stream().mapToLong(pair -> Math.round(pair.score() * scale)).toArray();
        emptyPlace = emptyPlace(score);
        canReceive = new boolean[questions];
        for (int question = 0; question < questions; question++) {
            canReceive[question] = isReachable(question);
        }
    }

    /// The same network with other scores.
    private Network(Network like, long[] score) {
        problem = like.problem;
        scale = like.scale;
        questions = like.questions;
        experts = like.experts;
        demand = like.demand;
        capacity = like.capacity;
        first = like.first;
        questionOf = like.questionOf;
        expertOf = like.expertOf;
        canReceive = like.canReceive;
        this.score = score;
        emptyPlace = emptyPlace(score);
    }

    /// @param weights for each question, from 0 to 1
    Network weighted(double[] weights) {
        var weighted = new long[score.length];
        for (int pair = 0; pair < score.length; pair++) {
            weighted[pair] = Math.round(score[pair] * weights[questionOf[pair]]);
        }
        return new Network(this, weighted);
    }

    private long emptyPlace(long[] scores) {
        long greatest = Arrays.stream(scores).map(Math::abs).max().orElse(0);
        return 4L * (Math.min(questions, experts) + 1) * greatest + 1;
    }

    private static double scale(double greatest, long limit) {
        return greatest == 0 ? 1 : Math.pow(10, Math.floor(Math.log10(limit / greatest)));
    }

    private static int[] numbers(Collection<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] places(List<String> keys, List<String> sorted) {
        var place = new HashMap<String, Integer>();
        sorted.forEach(key -> place.put(key, place.size()));
        return keys.stream().mapToInt(key -> Objects.requireNonNull(place.get(key))).toArray();
    }

    int pairsOf(int question) {
        return first[question + 1] - first[question];
    }

    private boolean isReachable(int question) {
        if (demand[question] == 0) {
            return false;
        }
        for (int pair = first[question]; pair < first[question + 1]; pair++) {
            if (capacity[expertOf[pair]] > 0) {
                return true;
            }
        }
        return false;
    }

    /// The most that the question can receive when it comes before all others.
    long mostFor(int question) {
        var best = new long[pairsOf(question)];
        int count = 0;
        for (int pair = first[question]; pair < first[question + 1]; pair++) {
            if (capacity[expertOf[pair]] > 0) {
                best[count++] = score[pair];
            }
        }
        Arrays.sort(best, 0, count);
        long sum = 0;
        long most = Long.MIN_VALUE;
        for (int taken = 1; taken <= Math.min(count, demand[question]); taken++) {
            sum += best[count - taken];
            most = Math.max(most, sum);
        }
        return demand[question] > 0 && count > 0 ? Math.max(most, 0) : 0;
    }

    /// Back in the unit of the scores that were given.
    double unscaled(long value) {
        return (double) value / scale;
    }

    AllocationProblem problem() {
        return problem;
    }
}
