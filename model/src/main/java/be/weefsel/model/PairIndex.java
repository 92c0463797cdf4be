package be.weefsel.model;

import java.util.Arrays;

/// Numbers pairs of stems from 0 on, in the order in which they come.
///
/// A hash table with open addressing (Knuth 1998, *The Art of Computer Programming* 3, section
/// 6.4): there are millions of pairs, too many for boxed keys.
final class PairIndex {
    private static final long FREE = -1;
    private static final double FULLEST = 0.6;

    private long[] keys = filled(1 << 16);
    private int[] numbers = new int[keys.length];
    private int size;

    int size() {
        return size;
    }

    /// @param first 0 or more
    /// @param second 0 or more
    /// @return the number of the pair, a new one when it was not seen before
    int numberOf(int first, int second) {
        long key = ((long) first << Integer.SIZE) | second;
        int at = place(key);
        if (keys[at] == FREE) {
            keys[at] = key;
            numbers[at] = size++;
            if (size > FULLEST * keys.length) {
                grow();
                return size - 1;
            }
        }
        return numbers[at];
    }

    private int place(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 33) & (keys.length - 1);
        while (keys[at] != FREE && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        var oldKeys = keys;
        var oldNumbers = numbers;
        keys = filled(oldKeys.length * 2);
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }

    private static long[] filled(int length) {
        var keys = new long[length];
        Arrays.fill(keys, FREE);
        return keys;
    }
}
