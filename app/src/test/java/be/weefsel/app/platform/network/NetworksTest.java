package be.weefsel.app.platform.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.TestDatabase;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

class NetworksTest {
    private static final Network WEST_FLANDERS =
            new Network(
                    TranslatedText.of("West-Vlaanderen", "Flandre occidentale", ""),
                    List.of(Language.NL, Language.FR),
                    List.of("30000"),
                    true);

    private final Networks networks = new Networks(JdbcClient.create(TestDatabase.fresh()));

    @Test
    void aNewDatabaseHasNoNetwork() {
        assertThat(networks.findNetwork()).isEmpty();
    }

    @Test
    void aFoundedNetworkIsReadBackAsItWas() {
        networks.found(WEST_FLANDERS);

        assertThat(networks.findNetwork()).contains(WEST_FLANDERS);
    }

    @Test
    void aDatabaseHoldsOneNetwork() {
        networks.found(WEST_FLANDERS);

        assertThatThrownBy(() -> networks.found(WEST_FLANDERS))
                .isInstanceOf(DuplicateKeyException.class);
    }
}
