package be.weefsel.app.platform.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.TestDatabase;
import be.weefsel.app.platform.CannotStart;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationsTest {
    private final DataSource database = TestDatabase.fresh();

    @Test
    void aDatabaseThatIsUpToDateStaysAsItIs() {
        Migrations.migrate(database);
    }

    @Test
    void aDatabaseWithLaterTablesBelongsToANewerVersion() {
        execute(
                """
                insert into platform.migration (
                    installed_rank, version, description, type, script, installed_by,
                    execution_time, success)
                values (1000, '1000', 'later', 'SQL', 'V1000__later.sql', 'them', 1, true)
                """);

        assertThatThrownBy(() -> Migrations.migrate(database))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("newer version of Weefsel");
    }

    @Test
    void aDatabaseWithAConceptThatWeDoNotKnowBelongsToANewerVersion() {
        execute("create schema teleportation");
        execute("create table teleportation.migration (installed_rank integer)");

        assertThatThrownBy(() -> Migrations.migrate(database))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("newer version of Weefsel");
    }

    private void execute(String statement) {
        JdbcClient.create(database).sql(statement).update();
    }
}
