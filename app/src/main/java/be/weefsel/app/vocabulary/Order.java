package be.weefsel.app.vocabulary;

import java.util.ArrayList;
import java.util.List;

/// The order that a network gives to its own things.
final class Order {
    private Order() {}

    /// One of them further to the front, or to the back when the number is negative; not beyond the
    /// ends.
    ///
    /// @throws IllegalArgumentException when it is not among them
    static List<String> moved(List<String> keys, String key, int places) {
        if (!keys.contains(key)) {
            throw new IllegalArgumentException("(%s) is none of (%s).".formatted(key, keys));
        }
        var moved = new ArrayList<>(keys);
        moved.remove(key);
        moved.add(Math.clamp(keys.indexOf(key) - places, 0, moved.size()), key);
        return List.copyOf(moved);
    }
}
