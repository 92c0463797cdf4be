package be.weefsel.fabric.duck;

import java.sql.SQLException;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;

/// The result of a query, a block of rows at a time.
public final class Chunks implements AutoCloseable {
    private final DuckDBPreparedStatement statement;
    private final DuckDBChunkedResult result;

    Chunks(DuckDBPreparedStatement statement, DuckDBChunkedResult result) {
        this.statement = statement;
        this.result = result;
    }

    /// Goes to the next block; the one before can no longer be read.
    ///
    /// @return whether there is one
    public boolean next() {
        return result.nextChunk();
    }

    public DuckDBDataChunkReader block() {
        return result.chunk();
    }

    @Override
    public void close() {
        try {
            result.close();
            statement.close();
        } catch (SQLException e) {
            throw new FabricFailure("A result could not be closed.", e);
        }
    }
}
