package be.weefsel.engine.allocation;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Questions that need experts, experts who have places, and the pairs that may be.
///
/// What does not stand among the pairs is never assigned, whatever the scores are. The order in
/// which things are given does not matter.
///
/// @param demands for each question how many different experts it asks for, 0 or more
/// @param capacities for each expert how many questions she takes, 0 or more
/// @param pairs each at most once, between questions and experts that are named above
/// @param quotas of the questions that have one; such a question asks for a place for each group
/// @param precedence of questions before others
public record AllocationProblem(
        SortedMap<String, Integer> demands,
        SortedMap<String, Integer> capacities,
        List<Pair> pairs,
        SortedMap<String, Quota> quotas,
        Precedence precedence) {
    private static final Comparator<Pair> BY_KEYS =
            Comparator.comparing(Pair::question).thenComparing(Pair::expert);

    /// Without quotas, and with all questions alike.
    public AllocationProblem(
            SortedMap<String, Integer> demands,
            SortedMap<String, Integer> capacities,
            List<Pair> pairs) {
        this(demands, capacities, pairs, new TreeMap<>(), Precedence.NONE);
    }

    /// @throws IllegalArgumentException when a number is negative, a pair comes twice, one has a
    ///   question or expert that is not named, or a quota has more groups than its question places
    public AllocationProblem {
        demands = Collections.unmodifiableSortedMap(new TreeMap<>(demands));
        capacities = Collections.unmodifiableSortedMap(new TreeMap<>(capacities));
        pairs = pairs.stream().sorted(BY_KEYS).toList();
        quotas = Collections.unmodifiableSortedMap(new TreeMap<>(quotas));
        checkNumbers("demand", demands);
        checkNumbers("capacity", capacities);
        checkQuotas(quotas, demands);
        for (int i = 0; i < pairs.size(); i++) {
            var pair = pairs.get(i);
            if (!demands.containsKey(pair.question()) || !capacities.containsKey(pair.expert())) {
                throw new IllegalArgumentException(
                        "The pair of (%s) and (%s) has nobody who is named."
                                .formatted(pair.question(), pair.expert()));
            }
            if (i > 0 && BY_KEYS.compare(pairs.get(i - 1), pair) == 0) {
                throw new IllegalArgumentException(
                        "The pair of (%s) and (%s) comes twice."
                                .formatted(pair.question(), pair.expert()));
            }
        }
    }

    /// The same problem, with quotas.
    public AllocationProblem withQuotas(SortedMap<String, Quota> some) {
        return new AllocationProblem(demands, capacities, pairs, some, precedence);
    }

    /// The same problem, with some questions before others.
    public AllocationProblem withPrecedence(Precedence other) {
        return new AllocationProblem(demands, capacities, pairs, quotas, other);
    }

    Quota quotaOf(String question) {
        return quotas.getOrDefault(question, Quota.NONE);
    }

    private static void checkQuotas(Map<String, Quota> quotas, Map<String, Integer> demands) {
        quotas.forEach((question, quota) -> {
            int demand = demands.getOrDefault(question, 0);
            if (quota.groups().size() > demand) {
                throw new IllegalArgumentException(
                        "The quota of (%s) has more groups (%d) than it has places (%d)."
                                .formatted(question, quota.groups().size(), demand));
            }
        });
    }

    private static void checkNumbers(String what, Map<String, Integer> numbers) {
        numbers.forEach((key, number) -> {
            if (number < 0) {
                throw new IllegalArgumentException(
                        "The %s (%s) of (%s) is negative.".formatted(what, number, key));
            }
        });
    }
}
