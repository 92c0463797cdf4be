package be.weefsel.fabric.sector;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// From codes of one version of the classification to those of another, learned from entities that
/// have one code of each for the same activity. A code that was split has several, each with how
/// often it was seen.
///
/// Codes have five digits. This is empirical: the official table of the two versions says what is
/// possible, this says what is usual.
final class Concordance {
    private final Map<Integer, Map<Integer, Integer>> seen = new TreeMap<>();

    void see(int oldCode, int newCode) {
        seen.computeIfAbsent(oldCode, code -> new TreeMap<>()).merge(newCode, 1, Integer::sum);
    }

    /// What an old code most often became; of equally many, the smallest.
    Optional<Integer> usual(int oldCode) {
        return seen.getOrDefault(oldCode, Map.of()).entrySet().stream()
                .min(
                        Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> -e.getValue())
                                .thenComparingInt(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /// Old code, new code and how often, sorted.
    Map<Integer, Map<Integer, Integer>> all() {
        return seen;
    }
}
