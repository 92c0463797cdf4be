package be.weefsel.engine.measure;

import java.util.List;
import java.util.OptionalDouble;

/// A measure with a value for each pair of keys: area and sector, or two sectors. A value that does
/// not exist is `NaN`.
public final class Values {
    private final Keys rows;
    private final Keys columns;
    private final double[] cells;

    private Values(Keys rows, Keys columns, double[] cells) {
        this.rows = rows;
        this.columns = columns;
        this.cells = cells;
    }

    /// What a cell holds.
    @FunctionalInterface
    interface Cell {
        double at(int row, int column);
    }

    static Values of(Keys rows, Keys columns, Cell cell) {
        var cells = new double[rows.size() * columns.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                cells[row * columns.size() + column] = cell.at(row, column);
            }
        }
        return new Values(rows, columns, cells);
    }

    /// @param cells a row for each key of the rows, with a value for each key of the columns
    /// @throws IllegalArgumentException when a key comes twice or a row has another length
    public static Values of(List<String> rows, List<String> columns, double[][] cells) {
        for (var row : cells) {
            if (cells.length != rows.size() || row.length != columns.size()) {
                throw new IllegalArgumentException(
                        "There must be (%s) rows of (%s) values."
                                .formatted(rows.size(), columns.size()));
            }
        }
        return of(new Keys(rows), new Keys(columns), (row, column) -> cells[row][column]);
    }

    public List<String> rows() {
        return rows.list();
    }

    public List<String> columns() {
        return columns.list();
    }

    /// `NaN` when it does not exist.
    public double at(int row, int column) {
        return cells[row * columns.size() + column];
    }

    /// Empty when the value does not exist, or there is no such key.
    public OptionalDouble find(String row, String column) {
        var at = rows.find(row);
        var under = columns.find(column);
        if (at.isEmpty() || under.isEmpty()) {
            return OptionalDouble.empty();
        }
        double value = at(at.getAsInt(), under.getAsInt());
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    Keys rowKeys() {
        return rows;
    }

    Keys columnKeys() {
        return columns;
    }
}
