package be.weefsel.fabric.register;

import java.util.List;
import java.util.Map;

/// What was read, and what was found in it.
///
/// @param rows of each file, as read
/// @param lines what was found, by file
public record ImportReport(Map<String, Long> rows, List<Line> lines) {
    public ImportReport {
        lines = List.copyOf(lines);
    }

    /// @param count how many rows have it
    /// @param examples of records, counted from 1 with the header; at most five
    public record Line(String table, Finding finding, long count, List<Long> examples) {
        public Line {
            examples = List.copyOf(examples);
        }
    }

    /// What was found more often than its limit allows. Empty when all is well.
    public List<Line> reasonsNotToPublish() {
        return lines.stream().filter(this::isTooMuch).toList();
    }

    /// The share of the rows of its file that a line is about, 0..1.
    public double share(Line line) {
        long all = rows.getOrDefault(line.table(), 0L);
        return all == 0 ? 0 : (double) line.count() / all;
    }

    private boolean isTooMuch(Line line) {
        return share(line) > line.finding().limit();
    }
}
