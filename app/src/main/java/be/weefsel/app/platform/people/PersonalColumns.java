package be.weefsel.app.platform.people;

import java.util.List;

/// Where something stands about a person. Each concept tells it of its own tables, so that she can
/// take it along, and be forgotten.
public record PersonalColumns(List<Column> columns) {
    public PersonalColumns {
        columns = List.copyOf(columns);
    }

    public static PersonalColumns in(Column... columns) {
        return new PersonalColumns(List.of(columns));
    }

    /// A column by which rows about her are found.
    ///
    /// @param table with its schema
    /// @param kind what stands in the column
    /// @param shown the columns that are about her or that she wrote; what others wrote is not hers
    ///   to take along
    public record Column(String table, String column, Kind kind, List<String> shown) {
        public Column {
            shown = List.copyOf(shown);
        }

        /// Her number. When she is erased, the row goes with her or no longer names her, as the
        /// table says.
        public static Column byNumber(String table, String column, String... shown) {
            return new Column(table, column, Kind.NUMBER, List.of(shown));
        }

        /// Her e-mail address. When she is erased, the row goes.
        public static Column byEmail(String table, String column, String... shown) {
            return new Column(table, column, Kind.EMAIL, List.of(shown));
        }

        public String name() {
            return table + "." + column;
        }
    }

    public enum Kind {
        NUMBER,
        EMAIL
    }
}
