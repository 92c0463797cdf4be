package be.weefsel.fabric.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/// Sums of one kind over all tables, kept so that no withheld cell is what is left when the other
/// parts of a sum are subtracted from it, or what its parts add up to. To withhold more never tells
/// more.
final class Parts {
    private final Map<String, List<String>> partsOf = new TreeMap<>();
    private final Map<String, Long> values;
    private final Set<String> withheld;

    /// @param sum gives the key of the sum in which the cell of an area and a sector is a part,
    ///   empty when it is none
    /// @param values of cells that are not empty, by [Withholding#key]
    /// @param withheld what is withheld by now; gets more
    Parts(BinaryOperator<String> sum, Map<String, Long> values, Set<String> withheld) {
        this.values = values;
        this.withheld = withheld;
        for (var cell : values.keySet()) {
            int space = cell.indexOf(' ');
            var its = sum.apply(cell.substring(0, space), cell.substring(space + 1));
            if (!its.isEmpty()) {
                partsOf.computeIfAbsent(its, key -> new ArrayList<>()).add(cell);
            }
        }
    }

    /// Where a sum is shown and only one of its parts is not, the smallest other part goes too; or
    /// the sum, when it has no other part.
    void hideDifferences() {
        partsOf.forEach((sum, parts) -> {
            var hidden = parts.stream().filter(withheld::contains).toList();
            if (hidden.size() == 1 && !withheld.contains(sum)) {
                var others = new ArrayList<>(parts);
                others.removeAll(hidden);
                withheld.add(others.isEmpty() ? sum : smallest(others));
            }
        });
    }

    /// Where a sum is withheld and all its parts are shown, the smallest goes too.
    void hideSums() {
        partsOf.forEach((sum, parts) -> {
            if (withheld.contains(sum) && parts.stream().noneMatch(withheld::contains)) {
                withheld.add(smallest(parts));
            }
        });
    }

    private String smallest(List<String> parts) {
        return parts.stream()
                .min(Comparator.comparingLong(this::value).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private long value(String cell) {
        return values.getOrDefault(cell, 0L);
    }
}
