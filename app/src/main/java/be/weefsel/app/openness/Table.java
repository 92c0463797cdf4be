package be.weefsel.app.openness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A table as it goes out to others and comes back from them: a header, and rows of as many cells,
/// all of them text.
public final class Table {
    private final List<String> header;
    private final List<Row> rows = new ArrayList<>();

    private Table(List<String> header) {
        this.header = List.copyOf(header);
    }

    public static Table of(String... header) {
        return new Table(List.of(header));
    }

    public static Table of(List<String> header) {
        return new Table(header);
    }

    /// @throws IllegalArgumentException when there are not as many cells as columns
    public Table row(String... cells) {
        return row(List.of(cells));
    }

    /// @throws IllegalArgumentException when there are not as many cells as columns
    public Table row(List<String> cells) {
        return row(rows.size() + 2, cells);
    }

    Table row(int number, List<String> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException(
                    "The row has (%s) cells and the table (%s) columns."
                            .formatted(cells.size(), header.size()));
        }
        rows.add(new Row(number, List.copyOf(cells)));
        return this;
    }

    public List<String> header() {
        return header;
    }

    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    /// @param number as a spreadsheet counts them: the header is row 1
    public record Row(int number, List<String> cells) {}
}
