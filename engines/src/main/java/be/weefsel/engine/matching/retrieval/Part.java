package be.weefsel.engine.matching.retrieval;

import java.util.List;
import java.util.stream.IntStream;

/// A part of a collection that one thread indexes, so that several can work at once. How a
/// collection is divided depends on its size alone: the same items always make the same index.
///
/// @param from the first number
/// @param to the number after the last
record Part(int from, int to) {
    /// Few parts make questions fast, many keep many cores busy: four at a million items.
    private static final int LARGEST = 1 << 18;

    /// In order; together the numbers below the size.
    static List<Part> of(int size) {
        int parts = Math.ceilDiv(size, LARGEST);
        return IntStream.range(0, parts)
                .mapToObj(part -> new Part(start(part, size, parts), start(part + 1, size, parts)))
                .toList();
    }

    private static int start(int part, int size, int parts) {
        return (int) ((long) size * part / parts);
    }

    int size() {
        return to - from;
    }

    IntStream numbers() {
        return IntStream.range(from, to);
    }
}
