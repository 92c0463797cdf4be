package be.weefsel.engine.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// A [Dimension] as numbers, with one more smallest part that lies in no group: [#elsewhere].
/// Nothing is published of it, so what moves there changes all totals.
final class Axis {
    final int size;
    final int elsewhere;
    final int mostSeparators;

    /// For each smallest part, itself and the groups in which it lies.
    private final List<int[]> above = new ArrayList<>();

    private final List<BitSet> inside = new ArrayList<>();
    private final List<List<int[]>> rings = new ArrayList<>();

    Axis(Dimension dimension) {
        size = dimension.size();
        elsewhere = dimension.leafCount();
        for (int line = 0; line < size; line++) {
            inside.add(dimension.leavesOf(line));
        }
        for (int part = 0; part <= elsewhere; part++) {
            above.add(linesWith(part));
            rings.add(List.of());
        }
        mostSeparators = above.stream().mapToInt(lines -> lines.length).max().orElse(0);
    }

    private int[] linesWith(int part) {
        var lines = new BitSet();
        for (int line = 0; line < size; line++) {
            lines.set(line, inside.get(line).get(part));
        }
        return lines.stream().toArray();
    }

    boolean holds(int line, int part) {
        return inside.get(line).get(part);
    }

    BitSet partsOf(int line) {
        return inside.get(line);
    }

    /// Writes the lines in which the first part lies and the second does not.
    ///
    /// @return how many these are
    int separators(int part, int other, int[] lines) {
        int count = 0;
        for (int line : above.get(part)) {
            if (!holds(line, other)) {
                lines[count++] = line;
            }
        }
        return count;
    }

    /// All other parts in rings, those first that the fewest lines tell apart from this one. The
    /// lines in which this part lies and the other does not are the same for a whole ring; within
    /// it, parts are in the order of their keys.
    List<int[]> ringsAround(int part) {
        if (rings.get(part).isEmpty()) {
            rings.set(part, makeRings(part));
        }
        return rings.get(part);
    }

    private List<int[]> makeRings(int part) {
        var lines = new int[mostSeparators];
        var bySeparators = new LinkedHashMap<List<Integer>, List<Integer>>();
        for (int other = 0; other <= elsewhere; other++) {
            if (other != part) {
                int there = separators(other, part, lines);
                int here = separators(part, other, lines);
                var key = new ArrayList<Integer>();
                key.add(here + there);
                for (int i = 0; i < here; i++) {
                    key.add(lines[i]);
                }
                bySeparators.computeIfAbsent(key, any -> new ArrayList<>()).add(other);
            }
        }
        return bySeparators.entrySet().stream()
                .sorted(Comparator.comparingInt(ring -> ring.getKey().getFirst()))
                .map(ring -> ring.getValue().stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }
}
