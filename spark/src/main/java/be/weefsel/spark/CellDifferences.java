package be.weefsel.spark;

import be.weefsel.fabric.table.Cell;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/// What differs between two tables of the same cells. Sums may be added up in another order.
final class CellDifferences {
    private static final double EQUAL = 1e-9;

    private CellDifferences() {}

    /// @return a line for each cell that differs, with both; empty when none does
    static List<String> between(List<Cell> one, List<Cell> other) {
        var ones = byKey(one);
        var others = byKey(other);
        var keys = new TreeSet<>(ones.keySet());
        keys.addAll(others.keySet());
        return keys.stream()
                .filter(key -> !areEqual(ones.get(key), others.get(key)))
                .map(key -> "%s: %s and %s".formatted(key, ones.get(key), others.get(key)))
                .toList();
    }

    private static Map<String, Cell> byKey(List<Cell> cells) {
        return cells.stream()
                .collect(
                        Collectors.toMap(
                                cell -> cell.area() + " " + cell.sector(),
                                Function.identity(),
                                (first, second) -> {
                                    throw new IllegalStateException(
                                            "(%s) is there twice.".formatted(first));
                                },
                                TreeMap::new));
    }

    private static boolean areEqual(@Nullable Cell one, @Nullable Cell other) {
        if (one == null || other == null || one.firms() != other.firms()) {
            return Objects.equals(one, other);
        }
        var ones = numbers(one).toArray();
        var others = numbers(other).toArray();
        for (int i = 0; i < ones.length; i++) {
            if (Math.abs(ones[i] - others[i]) > EQUAL * Math.max(1, Math.abs(ones[i]))) {
                return false;
            }
        }
        return true;
    }

    private static DoubleStream numbers(Cell cell) {
        return DoubleStream.of(
                cell.units(),
                cell.jobs(),
                cell.jobsLow(),
                cell.jobsHigh(),
                cell.unitsWithJobs(),
                cell.naturalUnits(),
                cell.largest());
    }
}
