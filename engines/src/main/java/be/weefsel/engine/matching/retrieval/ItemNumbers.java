package be.weefsel.engine.matching.retrieval;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;

/// A collection of items by number, which is in the order of their ids.
final class ItemNumbers {
    private final List<Item> items;
    private final List<String> ids;

    /// @throws IllegalArgumentException when two items have the same id
    ItemNumbers(Collection<Item> items) {
        var byId = new TreeMap<String, Item>();
        for (var item : items) {
            if (byId.put(item.id(), item) != null) {
                throw new IllegalArgumentException(
                        "Two items have the id (%s).".formatted(item.id()));
            }
        }
        this.items = List.copyOf(byId.values());
        ids = List.copyOf(byId.keySet());
    }

    List<Item> items() {
        return items;
    }

    /// @throws IllegalArgumentException when the collection has no item with the id
    int of(String id) {
        int number = Collections.binarySearch(ids, id);
        if (number < 0) {
            throw new IllegalArgumentException("There is no item with the id (%s).".formatted(id));
        }
        return number;
    }

    /// Those with a score above 0, the best first. Equal scores are in the order of the numbers.
    ///
    /// @param scores by number
    /// @throws IllegalArgumentException when the limit is negative
    List<Hit> best(double[] scores, int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("The limit (%s) is negative.".formatted(limit));
        }
        var worstFirst =
                Comparator.<Integer>comparingDouble(item -> scores[item])
                        .thenComparing(Comparator.reverseOrder());
        var best = new PriorityQueue<>(worstFirst);
        for (int item = 0; item < scores.length; item++) {
            if (scores[item] > 0) {
                best.add(item);
                if (best.size() > limit) {
                    best.remove();
                }
            }
        }
        return best.stream()
                .sorted(worstFirst.reversed())
                .map(item -> new Hit(ids.get(item), scores[item]))
                .toList();
    }
}
