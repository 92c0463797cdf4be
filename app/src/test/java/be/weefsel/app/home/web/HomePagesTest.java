package be.weefsel.app.home.web;

import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.cluster;
import static be.weefsel.app.SmallRegion.member;
import static be.weefsel.app.SmallRegion.nl;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.matching.Asking;
import be.weefsel.app.matching.Introducing;
import be.weefsel.app.matching.Introductions;
import be.weefsel.app.matching.QuestionDraft;
import be.weefsel.app.matching.QuestionText;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.network.Networks;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.ThreadColour;
import be.weefsel.app.vocabulary.Validity;
import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
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
    @Autowired private Networks networks;
    @Autowired private People people;
    @Autowired private Clusters clusters;
    @Autowired private Actors actors;
    @Autowired private Questions questions;
    @Autowired private Introductions introductions;
    @Autowired private Clock clock;

    @BeforeEach
    void aNetworkInWhichNothingHappensYet() {
        networks.found(
                new Network(
                        TranslatedText.of("Kleinveld", "Petitchamp", "Smallfield"),
                        List.of(Language.values()),
                        List.of("90000"),
                        false));
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
                        "/nl/factories/materials#lab");
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
        var lies = add(Role.FACILITATOR, Optional.empty());
        var key = ask(lies, 7);
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
        var lies = add(Role.FACILITATOR, Optional.empty());
        ask(lies, 3);
        ask(lies, 20);

        var page = today(lies);

        assertThat(page)
                .bodyText()
                .contains("2 dingen wachten op u; het oudste al 20 dagen", "Kies wie kan helpen")
                .containsSubsequence("Wacht 20 dagen", "Wacht 3 dagen");
    }

    @Test
    void whoHasNothingWaitingReadsWhatWillBeHere() {
        aFactoryWithALab();

        assertThat(today(add(Role.EXPERT, Optional.of("fibre-centre"))))
                .bodyText()
                .contains("Niets wacht op u", "Past een vraag bij wat u kunt");
    }

    @Test
    void theAdministratorSeesHowTheHouseIsKept() {
        assertThat(today(add(Role.ADMINISTRATOR, Optional.empty())))
                .bodyText()
                .contains("Provincie Kleinveld", "één beheerder");
    }

    @Test
    void aVisitorIsAskedToSignInBeforeToday() {
        assertThat(browser.get().uri("/nl/today"))
                .hasRedirectedUrl("/nl/sign-in?next=%2Fnl%2Ftoday");
    }

    private void aFactoryWithALab() {
        clusters.define(NOBODY, cluster("materials", "Materialen", ThreadColour.INDIGO));
        actors.addOrganisation(
                NOBODY, organisation("garnavel", OrganisationKind.SME, "Garnavel", VLASDORP));
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

    private String ask(Person by, int daysAgo) {
        var asking =
                daysAgo(daysAgo)
                        .ask(
                                reader(by),
                                Optional.empty(),
                                new QuestionDraft(
                                        "garnavel",
                                        Language.NL,
                                        new QuestionText(
                                                "Draad breekt",
                                                "Spinner zoekt sterke vezel",
                                                "Draad breekt bij dertig procent.",
                                                "",
                                                "",
                                                ""),
                                        "",
                                        Optional.of("materials"),
                                        List.of(),
                                        Optional.empty(),
                                        true,
                                        false,
                                        Optional.empty()));
        return ((Asking.Asked) asking).question().key();
    }

    private void introduceToday(Person by, String key) {
        assertThat(
                        introductions.introduce(
                                reader(by), key, "pilot-line", "", Language.NL, Optional.empty()))
                .isInstanceOf(Introducing.Made.class);
    }

    private Questions daysAgo(int days) {
        var moment = ZonedDateTime.now(clock).minus(Period.ofDays(days)).toInstant();
        return questions.asOf(Clock.fixed(moment, clock.getZone()));
    }

    private Person add(Role role, Optional<String> organisation) {
        return people.add(
                "lies@kleinveld.example", "Lies", Language.NL, role, organisation, "vlas groeit");
    }

    private static Reader reader(Person person) {
        return new Reader(Optional.of(person));
    }

    private MvcTestResult today(Person person) {
        return browser.get().uri("/nl/today").with(user(Long.toString(person.id()))).exchange();
    }
}
