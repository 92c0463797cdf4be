package be.weefsel.app.platform.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.TestDatabase;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import java.util.List;
import java.util.Optional;
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

    @Test
    void aChangedNetworkIsReadBackAsItWasChanged() {
        networks.found(WEST_FLANDERS);
        var changed =
                new Network(
                        TranslatedText.of("De Westhoek", "", "The Westhoek"),
                        List.of(Language.EN),
                        List.of("33000", "38000"),
                        true,
                        PublicContact.find(
                                "Streekhuis",
                                "info@streekhuis.example",
                                "",
                                "Grote Markt 1\nIeper"),
                        Optional.of("antwoord@streekhuis.example"));

        networks.change(changed);

        assertThat(networks.findNetwork()).contains(changed);
    }
}
