package be.weefsel.app.home.web;

import static be.weefsel.app.SmallNetwork.reader;
import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.member;
import static be.weefsel.app.SmallRegion.nl;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.matching.Introducing;
import be.weefsel.app.matching.Introductions;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.Validity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@WholeWeefsel
@Transactional
class HomePagesTest {
    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private Actors actors;
    @Autowired private Questions questions;
    @Autowired private Introductions introductions;

    @BeforeEach
    void aNetworkInWhichNothingHappensYet() {
        network.found();
    }

    @Test
    @Tag("D5")
    void aNewNetworkSaysWhatWillBeHere() {
        assertThat(browser.get().uri("/nl"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Het netwerk Kleinveld begint",
                        "Hier komen de collectieve fabrieken",
                        "Hier komt wat bedrijven vragen",
                        "Hier komt wat eruit kwam");
    }

    @Test
    @Tag("G2")
    void theHomeTellsWhatTheNetworkIsInEachLanguage() {
        aFactoryWithALab();

        assertThat(browser.get().uri("/nl"))
                .bodyText()
                .contains(
                        "In het netwerk Kleinveld delen 2 actoren",
                        "Eén collectieve fabriek",
                        "/nl/factories/materials#offers-lab");
        assertThat(browser.get().uri("/fr"))
                .bodyText()
                .contains("Dans le réseau Petitchamp, 2 acteurs partagent");
        assertThat(browser.get().uri("/en"))
                .bodyText()
                .contains("In the Smallfield network 2 actors share");
    }

    @Test
    @Tag("G2")
    void whatCameOfQuestionsIsCountedInTheDatabase() {
        aFactoryWithALab();
        var lies = network.add(Role.FACILITATOR);
        var key = network.askForFibre(reader(lies), 7);
        introduceToday(lies, key);
        questions.markAnswered(reader(lies), key);

        assertThat(browser.get().uri("/en"))
                .bodyText()
                .contains("introduced once to someone who can help", "<dd>7</dd>", "Answered on")
                .doesNotContain("What came of it will be here");
    }

    @Test
    void todayShowsWhatWaitsTheOldestFirstWithItsOneNextVerb() {
        aFactoryWithALab();
        network.add(Role.EXPERT, Optional.of("fibre-centre"));
        var lies = network.add(Role.FACILITATOR);
        network.askForFibre(reader(lies), 3);
        network.askForFibre(reader(lies), 20);

        var page = today(lies);

        assertThat(page)
                .bodyText()
                .contains("2 dingen wachten op u; het oudste al 20 dagen", "Kies wie kan helpen")
                .containsSubsequence("Wacht 20 dagen", "Wacht 3 dagen");
    }

    @Test
    void whoHasNothingWaitingReadsWhatWillBeHere() {
        aFactoryWithALab();

        assertThat(today(network.add(Role.EXPERT, Optional.of("fibre-centre"))))
                .bodyText()
                .contains("Niets wacht op u", "Past een vraag bij wat u kunt");
    }

    @Test
    void theAdministratorSeesHowTheHouseIsKept() {
        assertThat(today(network.add(Role.ADMINISTRATOR)))
                .bodyText()
                .contains("Provincie Kleinveld", "één beheerder");
    }

    @Test
    void aVisitorIsAskedToSignInBeforeToday() {
        assertThat(browser.get().uri("/nl/today"))
                .hasRedirectedUrl("/nl/sign-in?next=%2Fnl%2Ftoday");
    }

    private void aFactoryWithALab() {
        network.startWithMaterials();
        actors.addOrganisation(
                NOBODY,
                organisation(
                        "fibre-centre",
                        OrganisationKind.KNOWLEDGE_CENTRE,
                        "Vezelcentrum",
                        VLASDORP));
        actors.addMembership(NOBODY, member("fibre-centre", "materials", Validity.ALWAYS));
        actors.addOffer(
                NOBODY,
                new Offer(
                        "pilot-line",
                        "fibre-centre",
                        OfferKind.LAB,
                        nl("Proeflijn"),
                        nl("Proeflijn voor vezels"),
                        Set.of(),
                        List.of(),
                        List.of(Language.NL),
                        Optional.empty(),
                        Optional.empty(),
                        Validity.ALWAYS,
                        Set.of("materials"),
                        Set.of(),
                        ""));
    }

    private void introduceToday(Person by, String key) {
        assertThat(
                        introductions.introduce(
                                reader(by), key, "pilot-line", "", Language.NL, Optional.empty()))
                .isInstanceOf(Introducing.Made.class);
    }

    private MvcTestResult today(Person person) {
        return browser.get().uri("/nl/today").with(user(Long.toString(person.id()))).exchange();
    }
}
