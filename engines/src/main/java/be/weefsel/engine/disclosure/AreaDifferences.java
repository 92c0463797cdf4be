package be.weefsel.engine.disclosure;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Areas that nobody publishes and everybody can compute, by taking published areas away from
/// published areas: two areas that users made and that differ by one municipality tell all about
/// that municipality.
///
/// A table with areas that overlap gets these as unpublished lines ([Dimension#withUnpublished]);
/// [Suppression] then withholds what would tell too much of them.
public final class AreaDifferences {
    private AreaDifferences() {}

    /// All areas that are left when published ones that lie within are taken away, one after the
    /// other, unless they are published themselves. For U with V and W in it, apart from each
    /// other: U−V, U−W and U−V−W.
    ///
    /// @param published keys of areas, with the keys of their municipalities
    /// @param most how many to find at most; their number can double with each area
    /// @return keys made of those of the areas, with the municipalities
    /// @throws IllegalArgumentException when there are more than that
    public static SortedMap<String, SortedSet<String>> of(
            Map<String, ? extends Set<String>> published, int most) {
        var areas = new TreeMap<String, SortedSet<String>>();
        published.forEach((key, members) -> areas.put(key, new TreeSet<>(members)));
        var seen = new TreeSet<String>();
        areas.values().forEach(members -> seen.add(String.join(" ", members)));
        var found = new TreeMap<String, SortedSet<String>>();
        var fresh = new TreeMap<>(areas);
        while (!fresh.isEmpty()) {
            var next = new TreeMap<String, SortedSet<String>>();
            fresh.forEach((key, members) ->
                    areas.forEach((inner, taken) -> {
                        var left = without(members, taken);
                        if (!left.isEmpty()
                                && members.containsAll(taken)
                                && seen.add(String.join(" ", left))) {
                            next.put(key + "−" + inner, left);
                        }
                    }));
            found.putAll(next);
            if (found.size() > most) {
                throw new IllegalArgumentException(
                        "These (%d) areas have more than (%d) differences; publish fewer at once."
                                .formatted(areas.size(), most));
            }
            fresh = next;
        }
        return Collections.unmodifiableSortedMap(found);
    }

    private static SortedSet<String> without(Set<String> members, Set<String> taken) {
        var left = new TreeSet<>(members);
        left.removeAll(taken);
        return left;
    }
}
