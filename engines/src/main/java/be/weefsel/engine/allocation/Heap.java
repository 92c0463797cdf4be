package be.weefsel.engine.allocation;

import java.util.Arrays;

/// Numbers with a key, the smallest key first; equal keys by number, so that the order is always
/// the same.
final class Heap {
    private long[] keys = new long[64];
    private int[] values = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long leastKey() {
        return keys[0];
    }

    void add(long key, int value) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        int place = size++;
        while (place > 0 && isBefore(key, value, (place - 1) / 2)) {
            move((place - 1) / 2, place);
            place = (place - 1) / 2;
        }
        keys[place] = key;
        values[place] = value;
    }

    /// The number with the least key, which is taken out.
    int poll() {
        int least = values[0];
        size--;
        long key = keys[size];
        int value = values[size];
        int place = 0;
        for (int child = lesserChild(place);
                child < size && !isBefore(key, value, child);
                child = lesserChild(place)) {
            move(child, place);
            place = child;
        }
        keys[place] = key;
        values[place] = value;
        return least;
    }

    private int lesserChild(int parent) {
        int left = 2 * parent + 1;
        int right = left + 1;
        return right < size && isBefore(keys[right], values[right], left) ? right : left;
    }

    private boolean isBefore(long key, int value, int place) {
        return key < keys[place] || (key == keys[place] && value < values[place]);
    }

    private void move(int from, int to) {
        keys[to] = keys[from];
        values[to] = values[from];
    }
}
