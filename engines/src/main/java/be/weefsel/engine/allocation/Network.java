package be.weefsel.engine.allocation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

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

    /// What the pair adds to the sum of all, with the precedence of its question.
    final long[] score;

    final Groups groups;

    /// How much each question counts in the sum of all.
    private final int[] weight;

    /// What makes the sums of questions comparable: the sum of a question times its factor is its
    /// level. A question that goes first needs more to stand as high.
    private final long[] levelFactor;

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
        groups = new Groups(problem, questionOf);
        weight = questionKeys.stream().mapToInt(problem.precedence()::weightOf).toArray();
        levelFactor = Arrays.stream(weight).mapToLong(this::levelFactor).toArray();
        double greatest =
                pairs.stream().mapToDouble(pair -> Math.abs(pair.score())).max().orElse(0);
        long longest = 4L * (Math.min(questions, experts) + 1);
        scale = scale(greatest * levelUnit(), Math.min(LARGEST_SCORE, LARGEST_PATH / longest));
        score = new long[pairs.size()];
        Arrays.setAll(
                score,
                pair -> weight[questionOf[pair]] * Math.round(pairs.get(pair).score() * scale));
        emptyPlace = emptyPlace(score);
        canReceive = new boolean[questions];
        for (int question = 0; question < questions; question++) {
            canReceive[question] = isReachable(question);
        }
    }

    /// The square of the other weight, so that the level is the sum of the scores for the others,
    /// and that sum divided by how much it counts for who goes first: both times [#levelUnit].
    private long levelFactor(int itsWeight) {
        var precedence = problem.precedence();
        long other = (long) precedence.weight() * precedence.weightOfOthers() / itsWeight;
        return other * other;
    }

    private long levelUnit() {
        long weight = problem.precedence().weight();
        return weight * weight * problem.precedence().weightOfOthers();
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
        groups = like.groups;
        weight = like.weight;
        levelFactor = like.levelFactor;
        canReceive = like.canReceive;
        this.score = score;
        emptyPlace = emptyPlace(score);
    }

    /// The total of it is the weighted sum of the levels.
    ///
    /// @param weights for each question, from 0 to 1
    Network weighted(double[] weights) {
        var weighted = new long[score.length];
        for (int pair = 0; pair < score.length; pair++) {
            int question = questionOf[pair];
            weighted[pair] = Math.round(levelOf(question, score[pair]) * weights[question]);
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

    /// How many places the question could have if all its experts had room.
    int possiblePlaces(int question) {
        return Math.min(demand[question], groups.most(first[question], first[question + 1]));
    }

    private boolean isReachable(int question) {
        return demand[question] > 0 && pairsNumbered(question).anyMatch(pair -> isUsable(pair));
    }

    private boolean isUsable(int pair) {
        int group = groups.ofPair[pair];
        return capacity[expertOf[pair]] > 0 && (group == Groups.NONE || groups.limit[group] > 0);
    }

    private IntStream pairsNumbered(int question) {
        return IntStream.range(first[question], first[question + 1]);
    }

    /// The highest level that the question can reach when it comes before all others: the best
    /// experts first, as far as their groups have places.
    long highestLevel(int question) {
        var left = groups.limit.clone();
        var best =
                pairsNumbered(question)
                        .filter(this::isUsable)
                        .boxed()
                        .sorted(Comparator.comparingLong((Integer pair) -> -score[pair]))
                        .filter(pair ->
                                groups.ofPair[pair] == Groups.NONE
                                        || left[groups.ofPair[pair]]-- > 0)
                        .limit(demand[question])
                        .toList();
        long sum = 0;
        long most = 0;
        for (int pair : best) {
            sum += score[pair];
            most = Math.max(most, sum);
        }
        return levelOf(question, most);
    }

    long levelOf(int question, long sum) {
        return sum * levelFactor[question];
    }

    /// The least sum with which the question reaches the level.
    long sumFor(int question, long level) {
        return Math.ceilDiv(level, levelFactor[question]);
    }

    /// Back in the unit of the scores that were given.
    double unscaledLevel(long level) {
        return (double) level / scale / levelUnit();
    }

    /// Of what was chosen, every question alike, in the unit of the scores that were given.
    double unscaledTotal(Placement placement) {
        long total = 0;
        for (int question = 0; question < questions; question++) {
            total += placement.sum(question) / weight[question];
        }
        return (double) total / scale;
    }

    AllocationProblem problem() {
        return problem;
    }
}
