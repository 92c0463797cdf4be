package be.weefsel.model;

import java.util.Arrays;

/// A matrix of which most values are 0, by rows.
final class SparseRows {
    private int[] starts = new int[1 << 10];
    private int[] columns = new int[1 << 16];
    private float[] values = new float[1 << 16];
    private int rows;
    private int size;

    int rows() {
        return rows;
    }

    int start(int row) {
        return starts[row];
    }

    int end(int row) {
        return row + 1 < rows ? starts[row + 1] : size;
    }

    int column(int at) {
        return columns[at];
    }

    float value(int at) {
        return values[at];
    }

    void addRow() {
        if (rows == starts.length) {
            starts = Arrays.copyOf(starts, 2 * rows);
        }
        starts[rows++] = size;
    }

    /// To the row that was added last.
    void add(int column, float value) {
        if (size == columns.length) {
            columns = Arrays.copyOf(columns, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        columns[size] = column;
        values[size++] = value;
    }
}
