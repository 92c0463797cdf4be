package be.weefsel.app.actors.store;

import be.weefsel.app.actors.OrganisationReferences;
import be.weefsel.app.actors.OrganisationReferences.Column;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What refers to organisations, in the tables of all concepts. The names of tables and columns,
/// and the conditions, come from the code alone.
@Component
public class ReferenceStore {
    private final JdbcClient database;
    private final List<Column> columns;

    ReferenceStore(JdbcClient database, List<OrganisationReferences> references) {
        this.database = database;
        columns = references.stream().flatMap(of -> of.columns().stream()).toList();
    }

    /// How many rows refer to the organisation.
    public int count(String organisation) {
        return columns.stream().mapToInt(column -> count(column, organisation)).sum();
    }

    private int count(Column column, String organisation) {
        return sql("select count(*) from {table} where {column} = :organisation", column)
                .param("organisation", organisation)
                .query(Integer.class)
                .single();
    }

    /// Whether rows of two organisations cannot both be of one of them, and somebody has to decide
    /// first.
    public boolean standInTheWay(String from, String to) {
        return columns.stream()
                .anyMatch(column ->
                        column.stops()
                                .filter(condition -> clashes(column, condition, from, to))
                                .isPresent());
    }

    private boolean clashes(Column column, String condition, String from, String to) {
        return sql(
                        """
                        select exists (
                            select from {table} as moving
                            join {table} as there on there.{column} = :to and ({condition})
                            where moving.{column} = :from)
                        """
                                .replace("{condition}", condition),
                        column)
                .param("from", from)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }

    /// Gives all that refers to one organisation to another, and keeps what that was.
    ///
    /// @param merge number of the merge that it belongs to
    public void move(long merge, String from, String to) {
        for (var column : columns) {
            column.givesWay().ifPresent(condition -> keepAside(column, condition, merge, from, to));
            keepWhatMoves(column, merge, from);
            sql("update {table} set {column} = :to where {column} = :from", column)
                    .param("from", from)
                    .param("to", to)
                    .update();
        }
    }

    private void keepAside(Column column, String condition, long merge, String from, String to) {
        sql(
                        """
                        with aside as (
                            delete from {table} as moving
                            where moving.{column} = :from
                                and exists (
                                    select from {table} as there
                                    where there.{column} = :to and ({condition}))
                            returning moving.*
                        )
                        insert into actors.moved (
                            merge, table_name, column_name, content, gave_way)
                        select :merge, '{table}', '{column}', to_jsonb(aside), true from aside
                        """
                                .replace("{condition}", condition),
                        column)
                .param("merge", merge)
                .param("from", from)
                .param("to", to)
                .update();
    }

    private void keepWhatMoves(Column column, long merge, String from) {
        sql(
                        """
                        insert into actors.moved (
                            merge, table_name, column_name, content, gave_way)
                        select :merge, '{table}', '{column}', jsonb_build_object({known}), false
                        from {table} as moving
                        where moving.{column} = :from
                        """
                                .replace(
                                        "{known}",
                                        eachKnown(column, "'%1$s', moving.%1$s"::formatted, ", ")),
                        column)
                .param("merge", merge)
                .param("from", from)
                .update();
    }

    /// Gives back what was moved in a merge. What is no longer there, or belongs to yet another
    /// organisation by now, is left alone.
    ///
    /// @param from the organisation that it came from
    /// @param to the organisation that it went to
    public void moveBack(long merge, String from, String to) {
        for (var column : columns) {
            giveBack(column, merge, from, to);
            if (column.givesWay().isPresent()) {
                putBackWhatGaveWay(column, merge);
            }
        }
    }

    private void giveBack(Column column, long merge, String from, String to) {
        sql(
                        """
                        update {table} as there set {column} = :from
                        from actors.moved,
                            jsonb_populate_record(null::{table}, moved.content) as was
                        where moved.merge = :merge and not moved.gave_way
                            and moved.table_name = '{table}' and moved.column_name = '{column}'
                            and there.{column} = :to {same}
                        """
                                .replace(
                                        "{same}",
                                        eachKnown(
                                                column,
                                                "and there.%1$s is not distinct from was.%1$s"
                                                        ::formatted,
                                                " ")),
                        column)
                .param("merge", merge)
                .param("from", from)
                .param("to", to)
                .update();
    }

    private void putBackWhatGaveWay(Column column, long merge) {
        sql(
                        """
                        insert into {table} overriding system value
                        select was.*
                        from actors.moved,
                            jsonb_populate_record(null::{table}, moved.content) as was
                        where moved.merge = :merge and moved.gave_way
                            and moved.table_name = '{table}' and moved.column_name = '{column}'
                        """,
                        column)
                .param("merge", merge)
                .update();
    }

    private static String eachKnown(
            Column column, Function<String, String> text, String separator) {
        return column.known().stream().map(text).collect(Collectors.joining(separator));
    }

    private JdbcClient.StatementSpec sql(String statement, Column column) {
        return database.sql(
                statement.replace("{table}", column.table()).replace("{column}", column.column()));
    }
}
