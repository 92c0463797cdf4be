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
public record AllocationProblem(
        SortedMap<String, Integer> demands,
        SortedMap<String, Integer> capacities,
        List<Pair> pairs) {
    private static final Comparator<Pair> BY_KEYS =
            Comparator.comparing(Pair::question).thenComparing(Pair::expert);

    /// @throws IllegalArgumentException when a number is negative, a pair comes twice, or one has a
    ///   question or expert that is not named
    public AllocationProblem {
        demands = Collections.unmodifiableSortedMap(new TreeMap<>(demands));
        capacities = Collections.unmodifiableSortedMap(new TreeMap<>(capacities));
        pairs = pairs.stream().sorted(BY_KEYS).toList();
        checkNumbers("demand", demands);
        checkNumbers("capacity", capacities);
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

    private static void checkNumbers(String what, Map<String, Integer> numbers) {
        numbers.forEach((key, number) -> {
            if (number < 0) {
                throw new IllegalArgumentException(
                        "The %s (%s) of (%s) is negative.".formatted(what, number, key));
            }
        });
    }
}
