package be.weefsel.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.engine.matching.Criterion;
import be.weefsel.engine.matching.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Learns from answers that were made up with weights that are known.
@Tag("E1")
class WeightLearnerTest {
    private static final Weights PRESENT = Weights.REASONED;
    private static final WeightLearner LEARNER = new WeightLearner(PRESENT);
    private static final double NO_TRUST_IN_THE_PLACE = 0;

    /// People care for the topics and the distance more than was thought.
    private static final Weights TRUE =
            new Weights(
                    Map.of(
                            Criterion.TEXT, 0.1,
                            Criterion.MEANING, 0.1,
                            Criterion.TOPICS, 0.4,
                            Criterion.PLACE, 0.24,
                            Criterion.LANGUAGE, 0.04,
                            Criterion.ROOM, 0.04,
                            Criterion.SECTOR, 0.04,
                            Criterion.READINESS, 0.04));

    @Test
    void withoutAnswersThePresentWeightsComeOut() {
        var learned = LEARNER.learn(List.of());

        assertThat(learned.weights()).isEqualTo(PRESENT);
        assertThat(learned.speakAgainst(PRESENT)).isFalse();
        assertThat(learned.rangeOf(Criterion.TEXT).high() - learned.rangeOf(Criterion.TEXT).low())
                .isGreaterThan(0.25);
    }

    @Test
    void oneAnswerMovesTheWeightsALittleAndInItsOwnDirection() {
        var near = Map.of(Criterion.TEXT, 0.1, Criterion.TOPICS, 0.1, Criterion.PLACE, 1.0);

        var learned = LEARNER.learn(Collections.nCopies(3, new Answered(near, 1, true)));

        assertThat(learned.yes()).isEqualTo(3);
        assertThat(learned.no()).isZero();
        assertThat(learned.weights().of(Criterion.PLACE))
                .isBetween(PRESENT.of(Criterion.PLACE), PRESENT.of(Criterion.PLACE) + 0.05);
        assertThat(learned.speakAgainst(PRESENT)).isFalse();
    }

    @Test
    void manyAnswersGiveTheWeightsByWhichTheyWereMade() {
        var random = new SplittableRandom(1);

        var learned =
                LEARNER.learn(answers(coefficients(TRUE, NO_TRUST_IN_THE_PLACE), 6_000, random));

        for (var criterion : Criterion.values()) {
            assertThat(learned.weights().of(criterion))
                    .as(criterion.name())
                    .isCloseTo(TRUE.of(criterion), within(0.05));
        }
        assertThat(learned.speakAgainst(PRESENT)).isTrue();
    }

    @Test
    void answersThatFollowThePresentWeightsDoNotSpeakAgainstThem() {
        var answers =
                answers(
                        coefficients(PRESENT, NO_TRUST_IN_THE_PLACE),
                        6_000,
                        new SplittableRandom(2));

        var learned = LEARNER.learn(answers);

        assertThat(learned.weights().of(Criterion.TEXT)).isCloseTo(0.18, within(0.04));
        assertThat(learned.speakAgainst(TRUE)).isTrue();
    }

    @Test
    void whatStoodHighIsNotTakenForWhatIsGood() {
        var trusting = coefficients(TRUE, -1);
        var answers = answers(trusting, 6_000, new SplittableRandom(3));
        var placeForgotten =
                answers.stream().map(one -> new Answered(one.values(), 1, one.yes())).toList();

        assertThat(distanceToTruth(LEARNER.learn(answers)))
                .isLessThan(distanceToTruth(LEARNER.learn(placeForgotten)))
                .isLessThan(0.2);
    }

    /// Or a few more: an interval that reaches 0 holds all the truths that would be below.
    @Test
    void nineteenOfTwentyIntervalsHoldTheTruth() {
        var random = new SplittableRandom(4);
        int worlds = 200;
        int held = 0;
        for (var truth : LEARNER.prior().draw(worlds, random)) {
            var shares = LEARNER.sharesIn(truth);
            var learned = LEARNER.learn(answers(truth, 150, random));
            for (var criterion : Criterion.values()) {
                held += learned.rangeOf(criterion).contains(of(shares, criterion)) ? 1 : 0;
            }
        }

        assertThat(held / (double) (worlds * Criterion.values().length)).isBetween(0.93, 0.98);
    }

    @Test
    void theOrderOfTheAnswersDoesNotMatter() {
        var answers =
                answers(coefficients(TRUE, NO_TRUST_IN_THE_PLACE), 100, new SplittableRandom(5));
        var shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, new Random(6));

        assertThat(LEARNER.learn(shuffled)).isEqualTo(LEARNER.learn(answers));
    }

    @Test
    void aCriterionWithoutDataCountsAsTheOthersDo() {
        var half = new EnumMap<Criterion, Double>(Criterion.class);
        Arrays.stream(Criterion.values()).forEach(criterion -> half.put(criterion, 0.5));
        var whole = new Answered(half, 2, true);
        half.remove(Criterion.PLACE);
        var withoutPlace = new Answered(half, 2, true);

        assertThat(LEARNER.learn(List.of(withoutPlace))).isEqualTo(LEARNER.learn(List.of(whole)));
    }

    private static double distanceToTruth(LearnedWeights learned) {
        return Arrays.stream(Criterion.values())
                .mapToDouble(one -> Math.abs(learned.weights().of(one) - TRUE.of(one)))
                .sum();
    }

    private static double of(Map<Criterion, Double> shares, Criterion criterion) {
        return shares.getOrDefault(criterion, 0.0);
    }

    /// In the order of the learner: level, place, criteria.
    private static double[] coefficients(Weights weights, double ofPlace) {
        var theta = new double[2 + Criterion.values().length];
        theta[0] = -3;
        theta[1] = ofPlace;
        for (var criterion : Criterion.values()) {
            theta[WeightLearner.columnOf(criterion)] = 6 * weights.of(criterion);
        }
        return theta;
    }

    /// Lists of ten in the order of the present weights, one of them by chance at place 2 to 5;
    /// everybody answers all ten.
    private static List<Answered> answers(double[] theta, int many, RandomGenerator random) {
        var answers = new ArrayList<Answered>();
        while (answers.size() < many) {
            var ranked = new ArrayList<Map<Criterion, Double>>();
            for (int i = 0; i < 10; i++) {
                ranked.add(values(random));
            }
            ranked.sort(Comparator.comparingDouble(WeightLearnerTest::total).reversed());
            ranked.add(random.nextInt(1, 5), ranked.remove(random.nextInt(5, 10)));
            for (int place = 1; place <= 10; place++) {
                answers.add(answer(theta, ranked.get(place - 1), place, random));
            }
        }
        return answers.subList(0, many);
    }

    private static Map<Criterion, Double> values(RandomGenerator random) {
        var values = new EnumMap<Criterion, Double>(Criterion.class);
        for (var criterion : Criterion.values()) {
            values.put(criterion, random.nextDouble());
        }
        return values;
    }

    private static double total(Map<Criterion, Double> values) {
        return values.entrySet().stream()
                .mapToDouble(entry -> PRESENT.of(entry.getKey()) * entry.getValue())
                .sum();
    }

    private static Answered answer(
            double[] theta, Map<Criterion, Double> values, int place, RandomGenerator random) {
        double logit = theta[0] + theta[1] * Math.log(place);
        for (var entry : values.entrySet()) {
            logit += theta[WeightLearner.columnOf(entry.getKey())] * entry.getValue();
        }
        return new Answered(
                values, place, random.nextDouble() < LogisticRegression.probability(logit));
    }
}
