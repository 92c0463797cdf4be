package be.weefsel.app.matching.learning;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which groups may not be told to those who may not read all questions: what happened in them
/// would be what happened to a company.
final class SmallGroups {
    /// A group with fewer companies is small.
    static final int FEWEST_COMPANIES = 3;

    private SmallGroups() {}

    /// The small ones; and as many more, the smallest first, as it takes that nobody finds them by
    /// taking the others away from all together.
    static Set<String> toHide(Map<String, List<ShownSuggestion>> groups) {
        var hidden = new TreeSet<String>();
        var inOrder =
                groups.keySet().stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (String key) -> companies(groups, Set.of(key)))
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        for (var key : inOrder) {
            var isSmall = companies(groups, Set.of(key)) < FEWEST_COMPANIES;
            var isNeeded = !hidden.isEmpty() && companies(groups, hidden) < FEWEST_COMPANIES;
            if (isSmall || isNeeded) {
                hidden.add(key);
            }
        }
        return hidden;
    }

    private static int companies(
            Map<String, List<ShownSuggestion>> groups, Collection<String> keys) {
        return keys.stream()
                .flatMap(key -> groups.getOrDefault(key, List.of()).stream())
                .map(ShownSuggestion::company)
                .collect(Collectors.toSet())
                .size();
    }
}
