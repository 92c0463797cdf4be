package be.weefsel.fabric.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts what is found while a register is read. Several threads may tell it.
public final class Checks {
    private static final int EXAMPLES = 5;

    private record Key(String table, Finding finding) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = table.compareTo(other.table);
            return order != 0 ? order : finding.compareTo(other.finding);
        }
    }

    private static final class Count {
        private long count;
        private final List<Long> examples = new ArrayList<>();
    }

    private final Map<Key, Count> counts = new TreeMap<>();
    private final Map<String, Long> rows = new TreeMap<>();

    /// @param record where, counted from 1 with the header; 0 when it is not one row
    public synchronized void found(String table, Finding finding, long record) {
        var count = counts.computeIfAbsent(new Key(table, finding), key -> new Count());
        count.count++;
        if (count.examples.size() < EXAMPLES && record > 0) {
            count.examples.add(record);
        }
    }

    /// Many at once, without examples.
    public synchronized void found(String table, Finding finding, int howMany) {
        if (howMany > 0) {
            counts.computeIfAbsent(new Key(table, finding), key -> new Count()).count += howMany;
        }
    }

    public synchronized void rows(String table, long count) {
        rows.put(table, count);
    }

    public synchronized long count(String table, Finding finding) {
        var count = counts.get(new Key(table, finding));
        return count == null ? 0 : count.count;
    }

    /// Sorted by table, then by finding.
    public synchronized List<ImportReport.Line> lines() {
        return counts.entrySet().stream()
                .map(entry ->
                        new ImportReport.Line(
                                entry.getKey().table(),
                                entry.getKey().finding(),
                                entry.getValue().count,
                                List.copyOf(entry.getValue().examples)))
                .toList();
    }

    public synchronized Map<String, Long> rows() {
        return new TreeMap<>(rows);
    }
}
