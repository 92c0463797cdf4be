package be.weefsel.app.factories;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.vocabulary.Side;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D1")
class PartyTest {
    @Test
    void kindsThatWeefselBringsEachBelongToAParty() {
        assertThat(Party.of(OrganisationKind.SME)).isEqualTo(Party.SMES);
        assertThat(Party.of(OrganisationKind.COMPETENCE_POLE)).isEqualTo(Party.KNOWLEDGE);
        assertThat(Party.of(OrganisationKind.BUSINESS_CENTRE)).isEqualTo(Party.SERVICES);
        assertThat(Party.of(OrganisationKind.COMPANY)).isEqualTo(Party.OTHERS);
    }

    @Test
    void aKindOfTheNetworksOwnIsAPartyOnlyWhereItsSideHasOne() {
        assertThat(Party.of(new OrganisationKind("makers", Side.KNOWLEDGE)))
                .isEqualTo(Party.KNOWLEDGE);
        assertThat(Party.of(new OrganisationKind("guild", Side.SERVICE))).isEqualTo(Party.SERVICES);
        assertThat(Party.of(new OrganisationKind("co-op", Side.COMPANY))).isEqualTo(Party.OTHERS);
        assertThat(Party.of(new OrganisationKind("water-board", Side.GOVERNMENT)))
                .isEqualTo(Party.OTHERS);
    }
}
