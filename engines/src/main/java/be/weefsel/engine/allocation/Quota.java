package be.weefsel.engine.allocation;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Groups of experts of which a question must get at least one each, such as one from either side
/// of a border.
///
/// One of its places is kept for each group: nobody else gets that place, and it stays empty when
/// nobody of the group has one. So no group gets more than the demand less one for each other
/// group, and with all places filled each group has its own.
///
/// @param groups keys of experts; nobody is in two of them
public record Quota(List<Set<String>> groups) {
    public static final Quota NONE = new Quota(List.of());

    /// @throws IllegalArgumentException when somebody is in two groups
    public Quota {
        groups =
                groups.stream()
                        .map(group -> Collections.unmodifiableSet(new TreeSet<>(group)))
                        .toList();
        var seen = new HashSet<String>();
        groups.forEach(group ->
                group.forEach(expert -> {
                    if (!seen.add(expert)) {
                        throw new IllegalArgumentException(
                                "The expert (%s) is in two groups.".formatted(expert));
                    }
                }));
    }

    /// The number of the expert's group, from 0; after the last one for whoever is in none.
    int groupOf(String expert) {
        int group = 0;
        while (group < groups.size() && !groups.get(group).contains(expert)) {
            group++;
        }
        return group;
    }

    /// Most experts of one group, by its number.
    int limit(int group, int demand) {
        int keptForOthers = group < groups.size() ? groups.size() - 1 : groups.size();
        return demand - keptForOthers;
    }
}
