package be.weefsel.app.platform.account;

import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.PersonalColumns;
import be.weefsel.app.platform.people.PersonalColumns.Column;
import be.weefsel.app.platform.people.PersonalColumns.Kind;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// What stands about a person, in the tables of all concepts. The names of tables and columns come
/// from the code alone.
@Component
class PersonalStore {
    private final JdbcClient database;
    private final ObjectMapper json;
    private final List<Column> columns;

    PersonalStore(JdbcClient database, ObjectMapper json, List<PersonalColumns> personal) {
        this.database = database;
        this.json = json;
        columns = personal.stream().flatMap(of -> of.columns().stream()).toList();
    }

    /// By table and column; those in which nothing stands about her are left out.
    ObjectNode about(Person person) {
        var all = json.createObjectNode();
        for (var column : columns) {
            var rows = rows(column, person);
            if (!rows.isEmpty()) {
                var list = all.putArray(column.name());
                rows.forEach(row -> list.add(json.readTree(row)));
            }
        }
        return all;
    }

    private List<String> rows(Column column, Person person) {
        return database.sql(
                        "select to_jsonb(shown)::text from (select %s from %s where %s = :her) as shown"
                                .formatted(
                                        String.join(", ", column.shown()),
                                        column.table(),
                                        column.column()))
                .param("her", valueOf(column, person))
                .query(Row::onlyString)
                .list();
    }

    private static Object valueOf(Column column, Person person) {
        return column.kind() == Kind.NUMBER ? person.id() : person.email();
    }

    /// Her account goes, with all that is only hers; what others need no longer names her.
    void erase(Person person) {
        columns.stream()
                .filter(column -> column.kind() == Kind.EMAIL)
                .forEach(column ->
                        database.sql(
                                        "delete from %s where %s = :her"
                                                .formatted(column.table(), column.column()))
                                .param("her", person.email())
                                .update());
        database.sql("delete from platform.person where id = :her")
                .param("her", person.id())
                .update();
    }
}
