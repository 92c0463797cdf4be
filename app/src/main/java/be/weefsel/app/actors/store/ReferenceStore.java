package be.weefsel.app.actors.store;

import be.weefsel.app.actors.OrganisationReferences;
import be.weefsel.app.actors.OrganisationReferences.Column;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What refers to organisations, in the tables of all concepts. Their names come from the code
/// alone.
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
        return database.sql(
                        "select count(*) from %s where %s = :organisation"
                                .formatted(column.table(), column.column()))
                .param("organisation", organisation)
                .query(Integer.class)
                .single();
    }
}
