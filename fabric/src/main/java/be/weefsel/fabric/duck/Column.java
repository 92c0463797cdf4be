package be.weefsel.fabric.duck;

import org.duckdb.DuckDBColumnType;

/// A column of a [RowSource].
public record Column(String name, DuckDBColumnType type) {
    public static Column bool(String name) {
        return new Column(name, DuckDBColumnType.BOOLEAN);
    }

    /// -128 to 127.
    public static Column tinyint(String name) {
        return new Column(name, DuckDBColumnType.TINYINT);
    }

    /// -32768 to 32767.
    public static Column smallint(String name) {
        return new Column(name, DuckDBColumnType.SMALLINT);
    }

    public static Column integer(String name) {
        return new Column(name, DuckDBColumnType.INTEGER);
    }

    public static Column bigint(String name) {
        return new Column(name, DuckDBColumnType.BIGINT);
    }

    public static Column number(String name) {
        return new Column(name, DuckDBColumnType.DOUBLE);
    }

    public static Column text(String name) {
        return new Column(name, DuckDBColumnType.VARCHAR);
    }
}
