package be.weefsel.app.judging.web;

import static be.weefsel.app.SmallNetwork.reader;
import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.offer;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.judging.Rounds;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// Garnavel asked for strong fibre, and the lab has two offers about it.
@WholeWeefsel
@Transactional
@Tag("E1")
class JudgingPagesTest {
    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private Actors actors;
    @Autowired private Rounds rounds;

    private Person facilitator;
    private Person analyst;
    private String question = "";

    @BeforeEach
    void somethingToJudge() {
        network.found();
        network.startWithMaterials();
        facilitator = network.add(Role.FACILITATOR);
        analyst = network.add(Role.ANALYST);
        actors.addOrganisation(
                NOBODY, organisation("lab", OrganisationKind.KNOWLEDGE_CENTRE, "Lab", VLASDORP));
        actors.addOffer(NOBODY, offer("meten", "lab", OfferKind.LAB, "Sterke vezel meten"));
        actors.addOffer(NOBODY, offer("spinnen", "lab", OfferKind.LAB, "Vezel spinnen"));
        question = network.askForFibre(reader(facilitator), 3);
    }

    @Test
    void whatIsMissingStandsBesideTheFieldAndWhatWasTypedStays() {
        var refused =
                browser.post()
                        .uri("/nl/judging")
                        .param("name", "")
                        .param("choice", "chosen")
                        .param("depth", "12")
                        .with(user(Long.toString(facilitator.id())))
                        .with(csrf())
                        .exchange();

        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("Geef de ronde een naam.", "Vink minstens één vraag aan", "value=\"12\"");
    }

    @Test
    void twoJudgeBlindAndTheFacilitatorSeesWhatCameOfIt() {
        assertThat(post(facilitator, "/judging?name=Najaar&choice=running&depth=10"))
                .hasStatus3xxRedirection();
        var round = "/judging/" + rounds.list().getFirst().number();
        post(facilitator, round + "/judges?person=" + facilitator.id());
        post(facilitator, round + "/judges?person=" + analyst.id());

        assertThat(get(analyst, round + "/questions/" + question))
                .hasStatusOk()
                .bodyText()
                .contains("Spinner zoekt sterke vezel", "Dit is precies wie men moet vragen")
                .doesNotContain("Draad breekt", "wasserij", "Garnavel", "lexical", "Alleen tekst");
        assertThat(grade(analyst, round, "meten", "3"))
                .hasRedirectedUrl("/nl%s/questions/%s".formatted(round, question));
        assertThat(grade(analyst, round, "spinnen", "3"))
                .hasRedirectedUrl("/nl%s/questions".formatted(round));
        assertThat(get(analyst, round + "/questions"))
                .bodyText()
                .contains("U hebt alles beoordeeld. Dank u.", "2 van 2");
        assertThat(get(facilitator, round))
                .bodyText()
                .contains("Er wordt nog beoordeeld", "0 van 2")
                .doesNotContain("kappa");

        grade(facilitator, round, "meten", "0");
        grade(facilitator, round, "spinnen", "3");
        assertThat(post(facilitator, round + "/closing")).hasStatus3xxRedirection();

        assertThat(get(facilitator, round))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Er is te weinig beoordeeld om te zeggen welke manier van zoeken",
                        "Over één aanbod liggen de oordelen ver uit elkaar",
                        "gelijk, van 2 aanbiedingen");
        post(
                facilitator,
                "%s/settlements?question=%s&offer=meten&grade=2".formatted(round, question));
        assertThat(get(facilitator, round)).bodyText().contains("Afgesproken: 2");
        assertThat(get(facilitator, round + "/judgements.csv"))
                .bodyText()
                .contains(question + ",meten,2", question + ",spinnen,3");
        assertThat(grade(analyst, round, "meten", "1"))
                .hasRedirectedUrl("/nl%s/questions".formatted(round));
        assertThat(get(analyst, round + "/questions")).bodyText().contains("gesloten");
    }

    @Test
    void aRoundThatWasRemovedComesBackByOnePress() {
        post(facilitator, "/judging?name=Najaar&choice=running&depth=10");
        var round = "/judging/" + rounds.list().getFirst().number();

        assertThat(post(facilitator, round + "/removal")).hasRedirectedUrl("/nl/judging");
        assertThat(get(facilitator, round)).hasStatus(404);
        post(facilitator, round + "/restoring");
        assertThat(get(facilitator, round)).hasStatusOk();
    }

    private MvcTestResult grade(Person person, String round, String offer, String grade) {
        return post(
                person,
                "%s/questions/%s/grades?offer=%s&grade=%s"
                        .formatted(round, question, offer, grade));
    }

    private MvcTestResult get(Person person, String path) {
        return browser.get().uri("/nl" + path).with(user(Long.toString(person.id()))).exchange();
    }

    private MvcTestResult post(Person person, String path) {
        return browser.post()
                .uri("/nl" + path)
                .with(user(Long.toString(person.id())))
                .with(csrf())
                .exchange();
    }
}
