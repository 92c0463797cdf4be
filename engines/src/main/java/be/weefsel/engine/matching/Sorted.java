package be.weefsel.engine.matching;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Unmodifiable copies that are walked in the same order every time.
///
/// `Set.copyOf` and `Map.copyOf` change their order with every start of the JVM, and sums of
/// doubles in another order differ in the last digit.
final class Sorted {
    private Sorted() {}

    static <T extends Comparable<T>> Set<T> set(Collection<T> elements) {
        return Collections.unmodifiableSet(new TreeSet<>(elements));
    }

    static <K extends Comparable<K>, V> Map<K, V> map(Map<K, V> entries) {
        return Collections.unmodifiableMap(new TreeMap<>(entries));
    }
}
