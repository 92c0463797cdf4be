package be.weefsel.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Rows for people at a terminal: the first column to the left, the others to the right.
final class TextTable {
    private TextTable() {}

    /// @param table rows of equal length, the header first
    static void write(PrintWriter out, List<List<String>> table) {
        if (table.isEmpty()) {
            return;
        }
        var widths =
                IntStream.range(0, table.getFirst().size())
                        .map(column ->
                                table.stream()
                                        .mapToInt(line -> line.get(column).length())
                                        .max()
                                        .orElse(0))
                        .toArray();
        for (var line : table) {
            var cells = new ArrayList<String>();
            for (int column = 0; column < line.size(); column++) {
                var padding = " ".repeat(widths[column] - line.get(column).length());
                cells.add(column == 0 ? line.get(column) + padding : padding + line.get(column));
            }
            out.println(String.join("  ", cells).stripTrailing());
        }
    }
}
