package be.weefsel.engine.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("E1")
class AllocatorTest {
    @ParameterizedTest
    @EnumSource
    void nothingComesOfNothing(Fairness fairness) {
        var nothing = problem(Map.of(), Map.of());

        var allocation = Allocator.allocate(nothing, fairness);

        assertThat(allocation).isEqualTo(new Allocation(List.of(), 0, 0, 0, List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void aPairThatIsNotThereIsNeverChosenAlsoWhenAllScoresAreZero(Fairness fairness) {
        var problem =
                problem(
                        Map.of("flax", 2, "bread", 1),
                        Map.of("an", 2, "bo", 2),
                        new Pair("flax", "an", 0),
                        new Pair("bread", "bo", 0));

        var allocation = Allocator.allocate(problem, fairness);

        assertThat(allocation.chosen())
                .containsExactly(new Pair("bread", "bo", 0), new Pair("flax", "an", 0));
        assertThat(allocation.shortages())
                .containsExactly(new Shortage("flax", 2, 1, Shortage.Cause.TOO_FEW_PAIRS));
    }

    @ParameterizedTest
    @EnumSource
    void aPlaceIsFilledAlsoWhenTheScoreIsNegative(Fairness fairness) {
        var problem =
                problem(
                        Map.of("flax", 1, "bread", 1),
                        Map.of("an", 1, "bo", 1),
                        new Pair("flax", "an", 5),
                        new Pair("bread", "an", 4),
                        new Pair("flax", "bo", -9));

        var allocation = Allocator.allocate(problem, fairness);

        assertThat(allocation.chosen())
                .containsExactly(new Pair("bread", "an", 4), new Pair("flax", "bo", -9));
        assertThat(allocation.total()).isEqualTo(-5);
    }

    @Test
    void theLargestSumMayLeaveOneQuestionWithLittle() {
        var problem = twoQuestionsForTwoExperts();

        var largest = Allocator.allocate(problem, Fairness.SUM);
        var fairest = Allocator.allocate(problem, Fairness.MAX_MIN);

        // 0.9 + 0.2 against 0.5 + 0.5
        assertThat(largest.total()).isCloseTo(1.1, within(1e-9));
        assertThat(largest.minimum()).isCloseTo(0.2, within(1e-9));
        assertThat(fairest.total()).isCloseTo(1.0, within(1e-9));
        assertThat(fairest.minimum()).isCloseTo(0.5, within(1e-9));
        assertThat(fairest.minimumBound()).isEqualTo(fairest.minimum());
    }

    private static AllocationProblem twoQuestionsForTwoExperts() {
        return problem(
                Map.of("flax", 1, "bread", 1),
                Map.of("an", 1, "bo", 1),
                new Pair("flax", "an", 0.9),
                new Pair("flax", "bo", 0.5),
                new Pair("bread", "an", 0.5),
                new Pair("bread", "bo", 0.2));
    }

    @Test
    void eachShortageHasItsCause() {
        var problem =
                problem(
                        Map.of("alone", 1, "few", 2, "late", 2),
                        Map.of("an", 1, "bo", 1, "away", 0),
                        new Pair("few", "an", 0.9),
                        new Pair("late", "an", 0.1),
                        new Pair("late", "bo", 0.8),
                        new Pair("late", "away", 1));

        assertThat(Allocator.allocate(problem, Fairness.SUM).shortages())
                .containsExactly(
                        new Shortage("alone", 1, 0, Shortage.Cause.NO_PAIR),
                        new Shortage("few", 2, 1, Shortage.Cause.TOO_FEW_PAIRS),
                        new Shortage("late", 2, 1, Shortage.Cause.EXPERTS_FULL));
    }

    @Test
    void aQuestionThatCanReceiveNothingDoesNotMakeTheMinimum() {
        var problem =
                problem(
                        Map.of("alone", 1, "flax", 1),
                        Map.of("an", 1),
                        new Pair("flax", "an", 0.7));

        assertThat(Allocator.allocate(problem, Fairness.MAX_MIN).minimum())
                .isCloseTo(0.7, within(1e-9));
    }

    @Test
    void theLargestSumIsThatOfAllWays() {
        var problems = new RandomProblems(20261124);
        for (int i = 0; i < 400; i++) {
            var problem = problems.next(1 + i % 4, 1 + i % 5, 0.7);
            var best = EveryAllocation.best(problem, Fairness.SUM);
            assertThat(value(problem, Fairness.SUM))
                    .as("problem %d: %s", i, problem)
                    .returns(best.places(), EveryAllocation.Value::places)
                    .returns(best.total(), EveryAllocation.Value::total);
        }
    }

    @Test
    void theLargestMinimumIsThatOfAllWaysAndSoIsItsTotal() {
        var problems = new RandomProblems(20261125);
        for (int i = 0; i < 400; i++) {
            var problem = problems.next(1 + i % 4, 1 + i % 5, 0.7);
            assertThat(value(problem, Fairness.MAX_MIN))
                    .as("problem %d: %s", i, problem)
                    .isEqualTo(EveryAllocation.best(problem, Fairness.MAX_MIN));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionGetsOneOfEachSideWhenItsQuotaSaysSo(Fairness fairness) {
        var problem =
                problem(
                                Map.of("flax", 2),
                                Map.of("an", 1, "bo", 1, "luc", 1),
                                new Pair("flax", "an", 0.9),
                                new Pair("flax", "bo", 0.8),
                                new Pair("flax", "luc", 0.1))
                        .withQuotas(quotas("flax", Set.of("an", "bo"), Set.of("luc")));

        assertThat(Allocator.allocate(problem, fairness).chosen())
                .extracting(Pair::expert)
                .containsExactly("an", "luc");
    }

    @ParameterizedTest
    @EnumSource
    void theKeptPlaceStaysEmptyWhenNobodyOfTheSideHasRoom(Fairness fairness) {
        var problem =
                problem(
                                Map.of("flax", 2),
                                Map.of("an", 1, "bo", 1, "luc", 0),
                                new Pair("flax", "an", 0.9),
                                new Pair("flax", "bo", 0.8),
                                new Pair("flax", "luc", 0.1))
                        .withQuotas(quotas("flax", Set.of("an", "bo"), Set.of("luc")));

        var allocation = Allocator.allocate(problem, fairness);

        assertThat(allocation.chosen()).containsExactly(new Pair("flax", "an", 0.9));
        assertThat(allocation.shortages())
                .containsExactly(new Shortage("flax", 2, 1, Shortage.Cause.EXPERTS_FULL));
    }

    @ParameterizedTest
    @EnumSource
    void anotherQuestionMakesWayForTheQuota(Fairness fairness) {
        var problem =
                problem(
                                Map.of("flax", 2, "bread", 1),
                                Map.of("an", 1, "luc", 1, "bo", 1),
                                new Pair("flax", "an", 0.9),
                                new Pair("flax", "luc", 0.2),
                                new Pair("bread", "luc", 0.9),
                                new Pair("bread", "bo", 0.3))
                        .withQuotas(quotas("flax", Set.of("an", "bo"), Set.of("luc")));

        assertThat(Allocator.allocate(problem, fairness).chosen())
                .containsExactly(
                        new Pair("bread", "bo", 0.3),
                        new Pair("flax", "an", 0.9),
                        new Pair("flax", "luc", 0.2));
    }

    @Test
    void whoGoesFirstGetsTheExpertThatFitsAnotherALittleBetter() {
        var problem =
                problem(
                        Map.of("small", 1, "large", 1),
                        Map.of("an", 1),
                        new Pair("small", "an", 0.5),
                        new Pair("large", "an", 0.6));
        var smallFirst = problem.withPrecedence(new Precedence(Set.of("small"), 2, 1));

        for (var fairness : Fairness.values()) {
            assertThat(Allocator.allocate(problem, fairness).chosen())
                    .extracting(Pair::question)
                    .containsExactly("large");
            assertThat(Allocator.allocate(smallFirst, fairness))
                    .returns(List.of(new Pair("small", "an", 0.5)), Allocation::chosen)
                    .returns(0.5, Allocation::total);
        }
    }

    @Test
    void whoGoesFirstNeedsMoreToStandAsHigh() {
        // Alike: 0.6 and 0.5, the smallest is 0.5. Small twice first: 0.9 / 2 and 0.4.
        var problem =
                problem(
                        Map.of("small", 1, "large", 1),
                        Map.of("an", 1, "bo", 1),
                        new Pair("small", "an", 0.9),
                        new Pair("small", "bo", 0.6),
                        new Pair("large", "an", 0.5),
                        new Pair("large", "bo", 0.4));

        assertThat(Allocator.allocate(problem, Fairness.MAX_MIN).chosen())
                .contains(new Pair("small", "bo", 0.6));
        var smallFirst =
                Allocator.allocate(
                        problem.withPrecedence(new Precedence(Set.of("small"), 2, 1)),
                        Fairness.MAX_MIN);
        assertThat(smallFirst.chosen()).contains(new Pair("small", "an", 0.9));
        assertThat(smallFirst.minimum()).isCloseTo(0.4, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void quotasAndPrecedenceGiveTheBestOfAllWays(Fairness fairness) {
        var problems = new RandomProblems(20261127).demandsUpTo(4).scoresFrom(-2, 12);
        for (int i = 0; i < 400; i++) {
            var problem = problems.nextWithQuotasAndPrecedence(1 + i % 4, 2 + i % 4, 0.75);
            var best = EveryAllocation.best(problem, fairness);
            var found = value(problem, fairness);
            assertThat(found)
                    .as("problem %d: %s", i, problem)
                    .returns(best.places(), EveryAllocation.Value::places)
                    .returns(best.total(), EveryAllocation.Value::total);
            if (fairness == Fairness.MAX_MIN) {
                assertThat(found.minimum()).as("problem %d", i).isEqualTo(best.minimum());
            }
        }
    }

    /// The kept places hold also where a problem is too large to search through.
    @ParameterizedTest
    @EnumSource
    void noGroupTakesThePlaceOfAnotherInLargerProblems(Fairness fairness) {
        var problems = new RandomProblems(10).demandsUpTo(4).scoresFrom(-50, 1000);
        for (int i = 0; i < 20; i++) {
            var problem = problems.nextWithQuotasAndPrecedence(30, 40, i % 2 == 0 ? 0.1 : 0.4);
            var allocation = Allocator.allocate(problem, fairness);

            problem.quotas()
                    .forEach((question, quota) -> {
                        int most =
                                Objects.requireNonNull(problem.demands().get(question))
                                        - quota.groups().size()
                                        + 1;
                        for (var group : quota.groups()) {
                            assertThat(allocation.chosen())
                                    .filteredOn(pair -> pair.question().equals(question))
                                    .filteredOn(pair -> group.contains(pair.expert()))
                                    .hasSizeLessThanOrEqualTo(most);
                        }
                    });
            assertThat(allocation.minimum()).isLessThanOrEqualTo(allocation.minimumBound());
        }
    }

    /// Without the search through small problems, which would find the best by itself.
    @Test
    void exchangesAloneFindTheLargestMinimumNearlyAlways() {
        var problems = new RandomProblems(20261126).scoresFrom(1, 20);
        int found = 0;
        for (int i = 0; i < 400; i++) {
            var problem = problems.next(2 + i % 3, 2 + i % 4, 0.8);
            var network = new Network(problem);
            var minimum = LargestMinimum.byExchanges(network).placement().minimum();
            if (network.unscaledLevel(minimum)
                    == EveryAllocation.best(problem, Fairness.MAX_MIN).minimum()) {
                found++;
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(390);
    }

    @ParameterizedTest
    @EnumSource
    void whatMustAlwaysHoldHoldsAlsoInLargerProblems(Fairness fairness) {
        var problems = new RandomProblems(7).scoresFrom(-50, 1000);
        for (int i = 0; i < 40; i++) {
            var problem = problems.next(30, 40, i % 2 == 0 ? 0.1 : 0.5);
            var allocation = Allocator.allocate(problem, fairness);

            assertThat(problem.pairs()).containsAll(allocation.chosen());
            assertThat(allocation.chosen()).doesNotHaveDuplicates();
            problem.demands()
                    .forEach((key, demand) ->
                            assertThat(
                                            allocation.chosen().stream()
                                                    .filter(pair -> pair.question().equals(key)))
                                    .hasSizeLessThanOrEqualTo(demand));
            problem.capacities()
                    .forEach((key, capacity) ->
                            assertThat(
                                            allocation.chosen().stream()
                                                    .filter(pair -> pair.expert().equals(key)))
                                    .hasSizeLessThanOrEqualTo(capacity));
            assertThat(allocation.minimum()).isLessThanOrEqualTo(allocation.minimumBound());
        }
    }

    @Test
    void fairnessFillsAsManyPlacesAndCostsNoMinimum() {
        var problems = new RandomProblems(8).scoresFrom(0, 1000);
        for (int i = 0; i < 40; i++) {
            var problem = problems.next(30, 40, i % 2 == 0 ? 0.1 : 0.5);
            var largest = Allocator.allocate(problem, Fairness.SUM);
            var fairest = Allocator.allocate(problem, Fairness.MAX_MIN);

            assertThat(fairest.chosen()).hasSameSizeAs(largest.chosen());
            assertThat(fairest.minimum()).isGreaterThanOrEqualTo(largest.minimum());
            assertThat(fairest.total()).isLessThanOrEqualTo(largest.total());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theOrderInWhichThingsAreGivenDoesNotMatter(Fairness fairness) {
        var problems = new RandomProblems(9).scoresFrom(0, 3);
        for (int i = 0; i < 40; i++) {
            var problem = problems.next(12, 10, 0.5);
            var turned =
                    new AllocationProblem(
                            problem.demands(), problem.capacities(), problem.pairs().reversed());

            assertThat(Allocator.allocate(turned, fairness))
                    .isEqualTo(Allocator.allocate(problem, fairness));
        }
    }

    @Test
    void longChainsOfExchangesAreFound() {
        // Question i can have expert i (1) or i + 1 (2); only the last expert is free for the last.
        int length = 50;
        var demands = new TreeMap<String, Integer>();
        var capacities = new TreeMap<String, Integer>();
        IntStream.range(0, length).forEach(i -> demands.put("q%02d".formatted(i), 1));
        IntStream.rangeClosed(0, length).forEach(i -> capacities.put("e%02d".formatted(i), 1));
        var pairs =
                IntStream.range(0, length)
                        .boxed()
                        .flatMap(i ->
                                IntStream.of(i, i + 1)
                                        .mapToObj(expert ->
                                                new Pair(
                                                        "q%02d".formatted(i),
                                                        "e%02d".formatted(expert),
                                                        1 + expert - i)))
                        .toList();

        var allocation =
                Allocator.allocate(
                        new AllocationProblem(demands, capacities, pairs), Fairness.MAX_MIN);

        assertThat(allocation.minimum()).isEqualTo(2);
        assertThat(allocation.total()).isEqualTo(2 * length);
    }

    @Test
    void aProblemThatCannotBeIsRefused() {
        assertThatThrownBy(() -> problem(Map.of("flax", -1), Map.of()))
                .hasMessage("The demand (-1) of (flax) is negative.");
        assertThatThrownBy(() -> problem(Map.of(), Map.of("an", -1)))
                .hasMessage("The capacity (-1) of (an) is negative.");
        assertThatThrownBy(() -> problem(Map.of("flax", 1), Map.of(), new Pair("flax", "an", 1)))
                .hasMessage("The pair of (flax) and (an) has nobody who is named.");
        var pair = new Pair("flax", "an", 1);
        assertThatThrownBy(() -> problem(Map.of("flax", 1), Map.of("an", 1), pair, pair))
                .hasMessage("The pair of (flax) and (an) comes twice.");
        assertThatThrownBy(() ->
                        problem(Map.of("flax", 1), Map.of("an", 1))
                                .withQuotas(quotas("flax", Set.of("an"), Set.of())))
                .hasMessage("The quota of (flax) has more groups (2) than it has places (1).");
        assertThatThrownBy(() -> new Quota(List.of(Set.of("an"), Set.of("an"))))
                .hasMessage("The expert (an) is in two groups.");
        assertThatThrownBy(() -> new Precedence(Set.of(), 1, 2))
                .hasMessage("The weights (1) and (2) must be 1 to 10, the first not the smaller.");
        assertThatThrownBy(() -> new Pair("flax", "an", Double.NaN))
                .hasMessage("The score (NaN) of (flax) and (an) is no number.");
    }

    private static SortedMap<String, Quota> quotas(
            String question, Set<String> oneSide, Set<String> otherSide) {
        return new TreeMap<>(Map.of(question, new Quota(List.of(oneSide, otherSide))));
    }

    private static EveryAllocation.Value value(AllocationProblem problem, Fairness fairness) {
        return EveryAllocation.value(problem, Allocator.allocate(problem, fairness).chosen());
    }

    private static AllocationProblem problem(
            Map<String, Integer> demands, Map<String, Integer> capacities, Pair... pairs) {
        return new AllocationProblem(
                new TreeMap<>(demands), new TreeMap<>(capacities), List.of(pairs));
    }
}
