package be.weefsel.engine.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// One side of a table: the smallest parts, such as municipalities or 4-digit sectors, and the
/// groups of them that are published too, such as arrondissements, provinces, the total, and areas
/// that users made. Groups may lie within each other or overlap.
///
/// Some lines of the table are not published but can be worked out from others that are: the
/// difference of two areas ([AreaDifferences]), or municipalities when only areas are shown. They
/// are protected like the others.
public final class Dimension {
    private final List<String> leaves;
    private final SortedMap<String, BitSet> groups;
    private final Set<String> unpublished;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> keys = new ArrayList<>();

    private Dimension(
            List<String> leaves, SortedMap<String, BitSet> groups, Set<String> unpublished) {
        this.leaves = leaves;
        this.groups = groups;
        this.unpublished = unpublished;
        keys.addAll(leaves);
        keys.addAll(groups.keySet());
        for (int number = 0; number < keys.size(); number++) {
            numbers.put(keys.get(number), number);
        }
    }

    /// Without groups.
    ///
    /// @throws IllegalArgumentException when there is none, or one comes twice
    public static Dimension of(Collection<String> leaves) {
        var sorted = new TreeSet<>(leaves);
        if (sorted.isEmpty() || sorted.size() < leaves.size()) {
            throw new IllegalArgumentException(
                    "A dimension needs parts, each once, but has (%d), of these (%d) different."
                            .formatted(leaves.size(), sorted.size()));
        }
        return new Dimension(List.copyOf(sorted), new TreeMap<>(), Set.of());
    }

    /// With one more group.
    ///
    /// @param members smallest parts, or groups that are here already
    /// @throws IllegalArgumentException when the key is taken, or a member is missing or unknown
    public Dimension with(String group, Collection<String> members) {
        if (numbers.containsKey(group) || members.isEmpty()) {
            throw new IllegalArgumentException(
                    "The group (%s) needs a key that is not taken, and members (%d)."
                            .formatted(group, members.size()));
        }
        var inside = new BitSet();
        members.forEach(member -> inside.or(leavesOf(numberOf(member))));
        var more = new TreeMap<>(groups);
        more.put(group, inside);
        return new Dimension(leaves, more, unpublished);
    }

    /// With one more group that is protected but not published.
    public Dimension withUnpublished(String group, Collection<String> members) {
        return with(group, members).unpublished(Set.of(group));
    }

    /// The same, with only groups published.
    public Dimension withLeavesUnpublished() {
        return unpublished(leaves);
    }

    private Dimension unpublished(Collection<String> some) {
        var more = new TreeSet<>(unpublished);
        more.addAll(some);
        return new Dimension(leaves, groups, more);
    }

    /// The smallest parts, sorted, and then the groups, sorted.
    public List<String> keys() {
        return List.copyOf(keys);
    }

    int size() {
        return keys.size();
    }

    int leafCount() {
        return leaves.size();
    }

    String key(int number) {
        return keys.get(number);
    }

    boolean has(String key) {
        return numbers.containsKey(key);
    }

    boolean isPublished(int number) {
        return !unpublished.contains(keys.get(number));
    }

    /// Where the key stands in [#keys].
    ///
    /// @throws IllegalArgumentException when it is not there
    int numberOf(String key) {
        var number = numbers.get(key);
        if (number == null) {
            throw new IllegalArgumentException(
                    "(%s) is none of the (%d) parts and groups of this dimension."
                            .formatted(key, keys.size()));
        }
        return number;
    }

    /// The numbers of the smallest parts within.
    BitSet leavesOf(int number) {
        var inside = new BitSet();
        if (number < leaves.size()) {
            inside.set(number);
        } else {
            inside.or(groups.getOrDefault(keys.get(number), new BitSet()));
        }
        return inside;
    }
}
