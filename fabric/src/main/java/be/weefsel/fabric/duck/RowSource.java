package be.weefsel.fabric.duck;

import java.io.IOException;
import java.util.List;

/// Rows that are made in Java and read by SQL, a block at a time. Read once, by one thread.
public interface RowSource {
    /// In the order in which [Rows] knows them.
    List<Column> columns();

    /// Writes the next rows.
    ///
    /// @param rows room for them, empty
    /// @return how many were written; 0 when there are no more, also when asked again
    int fill(Rows rows) throws IOException;
}
