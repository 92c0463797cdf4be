package be.weefsel.app.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.TestDatabase;
import be.weefsel.app.platform.CannotStart;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExternalDatabaseTest {
    @Test
    void withoutAnAddressWeefselRunsItsOwnDatabase() {
        assertThat(ExternalDatabase.findIn(Map.of())).isEmpty();
        assertThat(ExternalDatabase.findIn(Map.of("WEEFSEL_DATABASE_URL", " "))).isEmpty();
    }

    @Test
    void theAddressMayHaveTheFormOfOtherTools() {
        assertThat(ExternalDatabase.jdbcUrl("postgresql://db.example/weefsel"))
                .isEqualTo("jdbc:postgresql://db.example/weefsel?logServerErrorDetail=false");
        assertThat(ExternalDatabase.jdbcUrl("jdbc:postgresql://db.example/weefsel?ssl=true"))
                .isEqualTo(
                        "jdbc:postgresql://db.example/weefsel?ssl=true&logServerErrorDetail=false");
    }

    @Test
    void aPasswordInTheAddressIsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> ExternalDatabase.jdbcUrl("postgresql://me:secret@db/weefsel"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("WEEFSEL_DATABASE_PASSWORD")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aServerThatIsRecentEnoughIsTaken() throws SQLException {
        var database = new ExternalDatabase(urlOfARunningServer(), "postgres", "");

        assertThat(database.checked()).isSameAs(database);
    }

    @Test
    void aDatabaseThatDoesNotExistIsToBeCreatedFirst() throws SQLException {
        var url = urlOfARunningServer().replaceFirst("/[^/]*$", "/no_such_database");

        assertThatThrownBy(() -> new ExternalDatabase(url, "postgres", "").checked())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("create it first");
    }

    @Test
    void aServerThatDoesNotAnswerIsToBeStartedFirst() {
        var url = "jdbc:postgresql://127.0.0.1:1/weefsel";

        assertThatThrownBy(() -> new ExternalDatabase(url, "weefsel", "").checked())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("start it first");
    }

    private static String urlOfARunningServer() throws SQLException {
        try (var connection = TestDatabase.fresh().getConnection()) {
            return connection.getMetaData().getURL().replaceFirst("[?].*", "");
        }
    }
}
