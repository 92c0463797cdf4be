package be.weefsel.app.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.TestDatabase;
import be.weefsel.app.platform.database.Migrations;
import be.weefsel.app.platform.database.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TablesTest {
    private final JdbcClient database = JdbcClient.create(TestDatabase.fresh());

    /// A table outside of the schemas of the concepts would be overlooked.
    @Test
    void everyTableIsKeptOrLeftOutForAReason() {
        var everywhere =
                database.sql(
                                """
                                select schemaname || '.' || tablename
                                from pg_tables
                                where schemaname not in ('pg_catalog', 'information_schema')
                                    and tablename <> :migrations
                                """)
                        .param("migrations", Migrations.TABLE)
                        .query(Row::onlyString)
                        .list();

        assertThat(Tables.of(database).inOrder()).containsExactlyInAnyOrderElementsOf(everywhere);
        assertThat(everywhere).containsAll(Tables.LEFT_OUT.keySet());
        assertThat(Tables.LEFT_OUT.values()).doesNotContain("");
    }

    @Test
    void whatIsKeptDoesNotReferToWhatIsLeftOut() {
        var references = Tables.references(database);

        assertThat(Tables.of(database).kept())
                .allSatisfy(table ->
                        assertThat(references.getOrDefault(table, Set.of()))
                                .doesNotContainAnyElementsOf(Tables.LEFT_OUT.keySet()));
    }

    @Test
    void aTableComesAfterThoseThatItRefersTo() {
        assertThat(
                        Tables.inOrder(
                                List.of("cloth", "loom", "yarn"),
                                Map.of("cloth", Set.of("loom", "yarn"), "loom", Set.of("yarn"))))
                .containsExactly("yarn", "loom", "cloth");
    }

    @Test
    void aCircleIsAMistakeOfOurs() {
        assertThatThrownBy(() ->
                        Tables.inOrder(
                                List.of("hen", "egg"),
                                Map.of("hen", Set.of("egg"), "egg", Set.of("hen"))))
                .isInstanceOf(IllegalStateException.class);
    }
}
