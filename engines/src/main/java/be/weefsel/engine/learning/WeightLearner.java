package be.weefsel.engine.learning;

import be.weefsel.engine.matching.Criterion;
import be.weefsel.engine.matching.Weights;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Learns the weights of the criteria from answers, starting from the present ones.
///
/// The odds of a yes are $e^{a + g \ln(place) + \sum_c b_c v_c}$, and the weight of a criterion is
/// its share of all $b_c$ above 0. Before any answer, $b = k w + d$ with the present weights $w$:
/// how steeply answers follow the total ($k$) is hardly known, but the weights themselves are
/// believed to about a tenth ($d$ small). With no answers the present weights come out.
///
/// What stands higher gets more answers and more trust, whatever it is worth, so the place has a
/// coefficient of its own ($g$). It can be told from the worth because some suggestions stand high
/// by chance. Weighing each answer by the inverse of its chance to be seen is the other way; with
/// few answers it sways too much.
///
/// Source: Joachims, Swaminathan and Schnabel (2017), *Unbiased Learning-to-Rank with Biased
/// Feedback*, for why clicks without a correction for the place mislead.
public final class WeightLearner {
    static final double STEEPNESS = 6;
    static final double DEVIATION_OF_STEEPNESS = 3;
    static final double DEVIATION_OF_CRITERION = 0.6;
    static final double DEVIATION_OF_LEVEL = 3;
    static final double DEVIATION_OF_PLACE = 0.5;

    /// A suggestion with this total is as likely to get a yes as a no, before any answer.
    private static final double EVEN_TOTAL = 0.5;

    private static final List<Criterion> CRITERIA = List.of(Criterion.values());
    private static final int LEVEL = 0;
    private static final int PLACE = 1;
    private static final int FIRST_CRITERION = 2;
    private static final int SIZE = FIRST_CRITERION + CRITERIA.size();

    private static final int DRAWS = 2_000;
    private static final long SEED = 20261124;

    private final Weights present;

    public WeightLearner(Weights present) {
        this.present = present;
    }

    /// The same answers always give the same weights, in whatever order they come.
    public LearnedWeights learn(List<Answered> answers) {
        var rows =
                answers.stream()
                        .map(one -> new LogisticRegression.Row(columns(one), one.yes()))
                        .sorted((one, other) -> Arrays.compare(one.x(), other.x()))
                        .toList();
        var posterior = new LogisticRegression(prior(), rows).posterior();
        int yes = (int) answers.stream().filter(Answered::yes).count();
        return new LearnedWeights(
                Weights.inHundredths(sharesIn(posterior.mean())),
                ranges(posterior),
                yes,
                answers.size() - yes);
    }

    /// A criterion without data counts as the mean of the others, as it does in a total: there its
    /// weight goes to the others in proportion.
    private double[] columns(Answered answered) {
        var columns = new double[SIZE];
        columns[LEVEL] = 1;
        columns[PLACE] = Math.log(answered.place());
        double mean = meanOf(answered.values());
        for (var criterion : CRITERIA) {
            columns[columnOf(criterion)] = answered.values().getOrDefault(criterion, mean);
        }
        return columns;
    }

    private double meanOf(Map<Criterion, Double> values) {
        double sum = 0;
        double weight = 0;
        for (var entry : values.entrySet()) {
            sum += present.of(entry.getKey()) * entry.getValue();
            weight += present.of(entry.getKey());
        }
        return weight == 0 ? 0 : sum / weight;
    }

    Gaussian prior() {
        var mean = new double[SIZE];
        var covariance = new double[SIZE][SIZE];
        mean[LEVEL] = -STEEPNESS * EVEN_TOTAL;
        covariance[LEVEL][LEVEL] = square(DEVIATION_OF_LEVEL);
        covariance[PLACE][PLACE] = square(DEVIATION_OF_PLACE);
        for (var one : CRITERIA) {
            int row = columnOf(one);
            mean[row] = STEEPNESS * present.of(one);
            for (var other : CRITERIA) {
                covariance[row][columnOf(other)] =
                        square(DEVIATION_OF_STEEPNESS) * present.of(one) * present.of(other);
            }
            covariance[row][row] += square(DEVIATION_OF_CRITERION);
        }
        return Gaussian.withCovariance(mean, covariance);
    }

    /// A criterion that speaks against a yes has no weight. When none speaks for it, the present
    /// weights are as good as any.
    Map<Criterion, Double> sharesIn(double[] theta) {
        double sum = 0;
        for (var criterion : CRITERIA) {
            sum += Math.max(0, theta[columnOf(criterion)]);
        }
        var shares = new EnumMap<Criterion, Double>(Criterion.class);
        for (var criterion : CRITERIA) {
            shares.put(
                    criterion,
                    sum == 0
                            ? present.of(criterion)
                            : Math.max(0, theta[columnOf(criterion)]) / sum);
        }
        return shares;
    }

    private Map<Criterion, LearnedWeights.Range> ranges(Gaussian posterior) {
        var draws = posterior.draw(DRAWS, new SplittableRandom(SEED));
        var shares = Arrays.stream(draws).map(this::sharesIn).toList();
        var ranges = new EnumMap<Criterion, LearnedWeights.Range>(Criterion.class);
        for (var criterion : CRITERIA) {
            var sorted =
                    shares.stream()
                            .mapToDouble(one -> one.getOrDefault(criterion, 0.0))
                            .sorted()
                            .toArray();
            ranges.put(
                    criterion,
                    new LearnedWeights.Range(sorted[DRAWS / 40], sorted[DRAWS - 1 - DRAWS / 40]));
        }
        return ranges;
    }

    static int columnOf(Criterion criterion) {
        return FIRST_CRITERION + CRITERIA.indexOf(criterion);
    }

    private static double square(double number) {
        return number * number;
    }
}
