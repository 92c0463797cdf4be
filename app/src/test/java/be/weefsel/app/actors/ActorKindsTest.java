package be.weefsel.app.actors;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TextCatalog;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.vocabulary.Kinds;
import org.junit.jupiter.api.Test;

class ActorKindsTest {
    private static final SmallRegion REGION = SmallRegion.empty();

    private final ActorKinds kinds = ActorKinds.of(REGION.get(Kinds.class));

    @Test
    void aNetworkBeginsWithTheKindsThatTheCodeKnowsByName() {
        assertThat(kinds.organisationKinds()).isEqualTo(OrganisationKind.BUILT_IN);
        assertThat(kinds.offerKinds()).isEqualTo(OfferKind.BUILT_IN);
        assertThat(kinds.inUse()).isEqualTo(kinds);
    }

    @Test
    void aKindThatTheNetworkDoesNotNameIsCalledAsWeefselCallsIt() {
        assertThat(kinds.nameOf(OrganisationKind.SME, texts(Language.NL))).isEqualTo("Kmo");
        assertThat(kinds.nameOf(OfferKind.TRAINING, texts(Language.FR))).isEqualTo("Formation");
        assertThat(kinds.nameOf("sme", "factories.kind", texts(Language.EN))).isEqualTo("SMEs");
    }

    @Test
    void aKindThatIsGoneIsCalledByItsCode() {
        assertThat(kinds.organisationName("guild", texts(Language.NL))).isEqualTo("guild");
    }

    private static Texts texts(Language language) {
        return TextCatalog.load().in(language);
    }
}
