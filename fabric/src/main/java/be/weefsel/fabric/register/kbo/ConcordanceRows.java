package be.weefsel.fabric.register.kbo;

import be.weefsel.fabric.duck.Column;
import be.weefsel.fabric.duck.RowSource;
import be.weefsel.fabric.duck.Rows;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// How codes of one version became those of the next: old code, new code, how often it was seen.
final class ConcordanceRows implements RowSource {
    private record Row(int older, int newer, int seen) {}

    private final Iterator<Row> rows;

    ConcordanceRows(Map<Integer, Map<Integer, Integer>> concordance) {
        rows =
                concordance.entrySet().stream()
                        .flatMap(older ->
                                older.getValue().entrySet().stream()
                                        .map(newer ->
                                                new Row(
                                                        older.getKey(),
                                                        newer.getKey(),
                                                        newer.getValue())))
                        .iterator();
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.integer("older"), Column.integer("newer"), Column.integer("seen"));
    }

    @Override
    public int fill(Rows into) {
        int count = 0;
        while (count < into.capacity() && rows.hasNext()) {
            var row = rows.next();
            into.setInt(0, count, row.older);
            into.setInt(1, count, row.newer);
            into.setInt(2, count, row.seen);
            count++;
        }
        return count;
    }
}
