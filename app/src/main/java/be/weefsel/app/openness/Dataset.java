package be.weefsel.app.openness;

import java.util.List;
import java.util.Map;

/// A table of figures to take along, with the book that says what they are.
///
/// @param name of its file, without ending: what it is, and of when
/// @param columns of the table, as many as it has
/// @param settings how it was made: sources, dates, choices; in their order
public record Dataset(
        String name, Table table, List<Column> columns, List<Map.Entry<String, String>> settings) {
    /// @throws IllegalArgumentException when the columns are not those of the table
    public Dataset {
        columns = List.copyOf(columns);
        settings = List.copyOf(settings);
        var names = columns.stream().map(Column::name).toList();
        if (!names.equals(table.header())) {
            throw new IllegalArgumentException(
                    "The table has the columns (%s), and (%s) were told."
                            .formatted(table.header(), names));
        }
    }

    /// A column and what stands in it.
    ///
    /// @param isNumber whether its cells are numbers, as `0.5`, or empty
    /// @param unit such as `jobs` or `share, 0..1`; empty for words
    /// @param meaning formula and source included
    public record Column(String name, boolean isNumber, String unit, String meaning) {
        public static Column word(String name, String meaning) {
            return new Column(name, false, "", meaning);
        }

        public static Column number(String name, String unit, String meaning) {
            return new Column(name, true, unit, meaning);
        }
    }

    /// What each column means, and how the table was made.
    public Table codeBook() {
        var book = Table.of("kind", "name", "unit", "meaning");
        columns.forEach(column ->
                book.row(List.of("column", column.name(), column.unit(), column.meaning())));
        settings.forEach(
                setting -> book.row(List.of("setting", setting.getKey(), "", setting.getValue())));
        return book;
    }
}
