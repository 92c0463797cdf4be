package be.weefsel.app.factories.web;

import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.cluster;
import static be.weefsel.app.SmallRegion.member;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.matching.Asking;
import be.weefsel.app.matching.QuestionDraft;
import be.weefsel.app.matching.QuestionText;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.network.Networks;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.ThreadColour;
import be.weefsel.app.vocabulary.Validity;
import java.util.List;
import java.util.Optional;
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
    @Autowired private Networks networks;
    @Autowired private People people;
    @Autowired private Clusters clusters;
    @Autowired private Actors actors;
    @Autowired private Questions questions;

    @BeforeEach
    void oneFactoryWithOneMemberThatAsksSomething() {
        networks.found(
                new Network(
                        TranslatedText.of("Kleinveld", "Petitchamp", "Smallfield"),
                        List.of(Language.values()),
                        List.of("90000"),
                        false));
        clusters.define(NOBODY, cluster("materials", "Materialen", ThreadColour.INDIGO));
        actors.addOrganisation(
                NOBODY, organisation("garnavel", OrganisationKind.SME, "Garnavel", VLASDORP));
        actors.addMembership(NOBODY, member("garnavel", "materials", Validity.ALWAYS));
        assertThat(questions.ask(facilitator(), Optional.empty(), aQuestion()))
                .isInstanceOf(Asking.Asked.class);
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

    private Reader facilitator() {
        return new Reader(
                Optional.of(
                        people.add(
                                "lies@kleinveld.example",
                                "Lies",
                                Language.NL,
                                Role.FACILITATOR,
                                Optional.empty(),
                                "een lang wachtwoord")));
    }

    private static QuestionDraft aQuestion() {
        return new QuestionDraft(
                "garnavel",
                Language.NL,
                new QuestionText(
                        "Draad breekt",
                        "Spinner zoekt sterke vezel",
                        "Draad breekt bij dertig procent.",
                        "",
                        "",
                        ""),
                "Het is voor de wasserij",
                Optional.of("materials"),
                List.of(),
                Optional.empty(),
                true,
                false,
                Optional.empty());
    }
}
