package be.weefsel.app.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Whole tables in and out of the transaction of one connection, as CSV with a header: the names in
/// it must match on the way back. Columns that the database works out by itself are left out.
///
/// Rows keep the order in which they lie in the table. So a table that was filled from a copy gives
/// the same copy again, whatever its sorting rules.
final class Copying {
    private final Connection connection;

    /// @param connection with a transaction begun, for which forms of values are settled here
    Copying(Connection connection) {
        this.connection = connection;
        for (var setting :
                new String[] {
                    "timezone to 'UTC'", "bytea_output to 'hex'", "synchronize_seqscans to off"
                }) {
            database().sql("set local " + setting).update();
        }
    }

    JdbcClient database() {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /// @param table as [Tables] names it
    Manifest.Table copyOut(String table, OutputStream target) throws IOException, SQLException {
        var digest = sha256();
        var rows =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut(
                                "copy %s to stdout with (format csv, header)".formatted(table),
                                new DigestOutputStream(target, digest));
        return new Manifest.Table(table, rows, HexFormat.of().formatHex(digest.digest()));
    }

    void copyIn(String table, InputStream source) throws IOException, SQLException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy %s from stdin with (format csv, header match)".formatted(table),
                        source);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
