package be.weefsel.engine.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The keys of the rows or columns of a matrix, each once, in their order.
final class Keys {
    private final List<String> keys;
    private final Map<String, Integer> places = new HashMap<>();

    /// @throws IllegalArgumentException when a key comes twice
    Keys(List<String> keys) {
        this.keys = List.copyOf(keys);
        for (var key : this.keys) {
            if (places.putIfAbsent(key, places.size()) != null) {
                throw new IllegalArgumentException("The key (%s) comes twice.".formatted(key));
            }
        }
    }

    List<String> list() {
        return keys;
    }

    int size() {
        return keys.size();
    }

    OptionalInt find(String key) {
        var place = places.get(key);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
