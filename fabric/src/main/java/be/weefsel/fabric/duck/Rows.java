package be.weefsel.fabric.duck;

import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBWritableVector;

/// Room for the next rows of a [RowSource]: columns and rows are counted from 0.
public final class Rows {
    private final DuckDBWritableVector[] vectors;
    private final int capacity;

    Rows(DuckDBDataChunkWriter chunk) {
        vectors = new DuckDBWritableVector[(int) chunk.columnCount()];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = chunk.vector(i);
        }
        capacity = (int) chunk.capacity();
    }

    /// How many rows there is room for, usually 2048.
    public int capacity() {
        return capacity;
    }

    public void setBoolean(int column, int row, boolean value) {
        vectors[column].setBoolean(row, value);
    }

    public void setByte(int column, int row, int value) {
        vectors[column].setByte(row, (byte) value);
    }

    public void setShort(int column, int row, int value) {
        vectors[column].setShort(row, (short) value);
    }

    public void setInt(int column, int row, int value) {
        vectors[column].setInt(row, value);
    }

    public void setLong(int column, int row, long value) {
        vectors[column].setLong(row, value);
    }

    public void setDouble(int column, int row, double value) {
        vectors[column].setDouble(row, value);
    }

    public void setString(int column, int row, String value) {
        vectors[column].setString(row, value);
    }

    public void setNull(int column, int row) {
        vectors[column].setNull(row);
    }
}
