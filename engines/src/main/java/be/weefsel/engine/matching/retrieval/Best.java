package be.weefsel.engine.matching.retrieval;

import java.util.List;
import java.util.function.IntFunction;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/// The best of many scores above 0, as many as a limit allows. Among equal scores the lower number
/// is the better one. Not for several threads.
final class Best {
    private final int limit;

    /// The score in the upper half, and in the lower one the number counted from above.
    private final LongHeap heap;

    /// @param limit 0 or more
    /// @param most so many scores will come at most
    /// @throws IllegalArgumentException when the limit is negative
    Best(int limit, int most) {
        if (limit < 0) {
            throw new IllegalArgumentException("The limit (%s) is negative.".formatted(limit));
        }
        this.limit = Math.min(limit, most);
        heap = new LongHeap(Math.max(1, this.limit));
    }

    void add(int number, float score) {
        if (score > 0 && limit > 0) {
            heap.insertWithOverflow(
                    ((long) NumericUtils.floatToSortableInt(score) << Integer.SIZE)
                            | (Integer.MAX_VALUE - number));
        }
    }

    /// A score must be above this to get in, or equal with a lower number; 0 while there is room.
    float least() {
        return limit > 0 && heap.size() == limit ? score(heap.top()) : 0;
    }

    void addAll(Best other) {
        for (int i = 1; i <= other.heap.size(); i++) {
            long entry = other.heap.get(i);
            add(number(entry), score(entry));
        }
    }

    /// The best first. Empties this.
    List<Hit> hits(IntFunction<String> ids) {
        var hits = new Hit[heap.size()];
        while (heap.size() > 0) {
            long entry = heap.pop();
            hits[heap.size()] = new Hit(ids.apply(number(entry)), score(entry));
        }
        return List.of(hits);
    }

    private static float score(long entry) {
        return NumericUtils.sortableIntToFloat((int) (entry >> Integer.SIZE));
    }

    private static int number(long entry) {
        return Integer.MAX_VALUE - (int) entry;
    }
}
