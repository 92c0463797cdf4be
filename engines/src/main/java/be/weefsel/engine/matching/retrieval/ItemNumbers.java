package be.weefsel.engine.matching.retrieval;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A collection of items by number, which is in the order of their ids.
final class ItemNumbers {
    private static final Comparator<Item> BY_ID = Comparator.comparing(Item::id);

    private final List<Item> items;

    /// @throws IllegalArgumentException when two items have the same id
    ItemNumbers(Collection<Item> items) {
        this.items = items.stream().sorted(BY_ID).toList();
        for (int i = 1; i < this.items.size(); i++) {
            if (id(i).equals(id(i - 1))) {
                throw new IllegalArgumentException("Two items have the id (%s).".formatted(id(i)));
            }
        }
    }

    int size() {
        return items.size();
    }

    /// In the order of their numbers.
    List<Item> items() {
        return items;
    }

    Item item(int number) {
        return items.get(number);
    }

    private String id(int number) {
        return item(number).id();
    }

    /// @throws IllegalArgumentException when the collection has no item with the id
    int of(String id) {
        int number = Collections.binarySearch(items, new Item(id, "", Optional.empty(), ""), BY_ID);
        if (number < 0) {
            throw new IllegalArgumentException("There is no item with the id (%s).".formatted(id));
        }
        return number;
    }

    /// The best first. Empties what was given.
    List<Hit> hits(Best best) {
        return best.hits(this::id);
    }
}
