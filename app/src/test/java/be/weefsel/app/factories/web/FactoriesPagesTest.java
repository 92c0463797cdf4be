package be.weefsel.app.factories.web;

import static be.weefsel.app.SmallNetwork.reader;
import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.member;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.vocabulary.Validity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@WholeWeefsel
@Transactional
class FactoriesPagesTest {
    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private Actors actors;

    @BeforeEach
    void oneFactoryWithOneMemberThatAsksSomething() {
        network.found();
        network.startWithMaterials();
        actors.addMembership(NOBODY, member("garnavel", "materials", Validity.ALWAYS));
        network.askForFibre(reader(network.add(Role.FACILITATOR)), 0);
    }

    @Test
    @Tag("D1")
    void theOverviewCountsFactoriesActorsAndQuestionsInThreeLanguages() {
        assertThat(browser.get().uri("/nl/factories"))
                .hasStatusOk()
                .bodyText()
                .contains("Eén fabriek, één actor, één open vraag");
        assertThat(browser.get().uri("/fr/factories"))
                .bodyText()
                .contains("Une fabrique, un acteur, une question ouverte");
        assertThat(browser.get().uri("/en/factories"))
                .bodyText()
                .contains("One factory, one actor, one open question");
    }

    @Test
    @Tag("D1")
    void aFactoryShowsWhoTakesPartWhereAndWhoIsMissing() {
        assertThat(browser.get().uri("/nl/factories/materials"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Materialen heeft één lid",
                        "Garnavel",
                        "Arrondissement Kust",
                        "Nog geen starter");
    }

    @Test
    @Tag("D5")
    void everyoneReadsTheTeaserOfAQuestionAndNothingElseOfIt() {
        assertThat(browser.get().uri("/nl/factories/materials"))
                .bodyText()
                .contains("Spinner zoekt sterke vezel")
                .doesNotContain("Draad breekt", "Het is voor de wasserij");
    }

    @Test
    void aFactoryThatIsNotThereHasNoPage() {
        assertThat(browser.get().uri("/nl/factories/nowhere")).hasStatus(404);
    }
}
