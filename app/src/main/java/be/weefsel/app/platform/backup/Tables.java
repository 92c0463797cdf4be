package be.weefsel.app.platform.backup;

import be.weefsel.app.platform.database.Migrations;
import be.weefsel.app.platform.database.Row;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables of all concepts as the database has them, so that a later one cannot be forgotten.
///
/// @param inOrder each after those that it refers to, as `schema.table`
record Tables(List<String> inOrder) {
    /// What no backup holds, and why.
    static final Map<String, String> LEFT_OUT =
            Map.of(
                    "platform.session", "whoever finds the file must not be signed in by it",
                    "platform.session_attributes", "goes with the session",
                    "platform.mail_server", "a copy must not write to people by accident",
                    "platform.token", "a link that was used up must not come alive again",
                    "platform.attempt", "what somebody tried lately is over by then",
                    "platform.job", "what this installation did, another has not done",
                    "fabric.import_run", "the registers are not in it either");

    static Tables of(JdbcClient database) {
        return new Tables(inOrder(listTables(database), references(database)));
    }

    List<String> kept() {
        return inOrder.stream().filter(table -> !LEFT_OUT.containsKey(table)).toList();
    }

    private static List<String> listTables(JdbcClient database) {
        return database.sql(
                        """
                        select format('%I.%I', schemaname, tablename)
                        from pg_tables
                        where schemaname in (:concepts) and tablename <> :migrations
                        order by 1
                        """)
                .param("concepts", Migrations.CONCEPTS)
                .param("migrations", Migrations.TABLE)
                .query(Row::onlyString)
                .list();
    }

    static Map<String, Set<String>> references(JdbcClient database) {
        return database
                .sql(
                        """
                        select
                            format('%I.%I', own.relnamespace::regnamespace, own.relname) as own,
                            format('%I.%I', other.relnamespace::regnamespace, other.relname) as other
                        from pg_constraint reference
                            join pg_class own on own.oid = reference.conrelid
                            join pg_class other on other.oid = reference.confrelid
                        where reference.contype = 'f' and own.oid <> other.oid
                        """)
                .query((row, number) -> Map.entry(row.getString("own"), row.getString("other")))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    static List<String> inOrder(Collection<String> tables, Map<String, Set<String>> references) {
        var ordered = new LinkedHashSet<String>();
        while (ordered.size() < tables.size()) {
            var next =
                    tables.stream()
                            .filter(table -> !ordered.contains(table))
                            .filter(table ->
                                    ordered.containsAll(references.getOrDefault(table, Set.of())))
                            .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException(
                        "Tables refer to each other in a circle: none of (%s) can be the first."
                                .formatted(references));
            }
            ordered.addAll(next);
        }
        return List.copyOf(ordered);
    }
}
