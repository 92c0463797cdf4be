package be.weefsel.app.actors;

import java.util.List;
import java.util.Optional;

/// Where keys of organisations stand. Each concept tells it of its own tables, so that an
/// organisation to which something refers is not removed, and two entries of one organisation can
/// become one.
public record OrganisationReferences(List<Column> columns) {
    public OrganisationReferences {
        columns = List.copyOf(columns);
    }

    public static OrganisationReferences in(Column... columns) {
        return new OrganisationReferences(List.of(columns));
    }

    /// A column that holds such a key. A condition is SQL about a row `moving` that would get
    /// another organisation, and a row `there` that the other has already.
    ///
    /// @param table with its schema
    /// @param known columns by which one row of an organisation is told from another
    /// @param givesWay when the row that is there says the same: the one that moves is then kept
    ///   aside
    /// @param stops when the two rows cannot both be there, and somebody has to decide first
    public record Column(
            String table,
            String column,
            List<String> known,
            Optional<String> givesWay,
            Optional<String> stops) {
        public Column {
            known = List.copyOf(known);
        }

        public static Column in(String table, String column, String... known) {
            return new Column(table, column, List.of(known), Optional.empty(), Optional.empty());
        }

        public Column givingWayWhen(String condition) {
            return new Column(table, column, known, Optional.of(condition), stops);
        }

        public Column stoppingWhen(String condition) {
            return new Column(table, column, known, givesWay, Optional.of(condition));
        }
    }
}
