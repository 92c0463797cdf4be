package be.weefsel.app.platform.account.web;

import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.cluster;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.platform.mail.Letter;
import be.weefsel.app.platform.mail.LetterChoice;
import be.weefsel.app.platform.mail.Letters;
import be.weefsel.app.platform.mail.PostedLetter;
import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.network.Networks;
import be.weefsel.app.platform.people.Account;
import be.weefsel.app.platform.people.Body;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.people.Seat;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.platform.token.Purpose;
import be.weefsel.app.platform.token.Tokens;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.ThreadColour;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/// People come in, choose how they hear, and choose another password.
@WholeWeefsel
@Transactional
class AccountPagesTest {
    private static final String PASSWORD = "vlas groeit traag";
    private static final String GERT = "gert@garnavel.example";

    @Autowired private MockMvcTester browser;
    @Autowired private Networks networks;
    @Autowired private People people;
    @Autowired private Actors actors;
    @Autowired private Clusters clusters;
    @Autowired private Letters letters;
    @Autowired private Tokens tokens;
    @Autowired private JdbcClient database;

    private long lies;
    private long bea;

    @BeforeEach
    void aNetworkWithItsKeepers() {
        networks.found(
                new Network(
                        TranslatedText.of("Kleinveld", "Petitchamp", "Smallfield"),
                        List.of(Language.values()),
                        List.of("90000"),
                        false));
        clusters.define(NOBODY, cluster("materials", "Materialen", ThreadColour.INDIGO));
        actors.addOrganisation(
                NOBODY, organisation("garnavel", OrganisationKind.SME, "Garnavel", VLASDORP));
        actors.addOrganisation(
                NOBODY,
                organisation("lab", OrganisationKind.KNOWLEDGE_CENTRE, "Vezellab", VLASDORP));
        lies = keeper("lies@kleinveld.example", "Lies", Role.FACILITATOR);
        bea = keeper("bea@kleinveld.example", "Bea", Role.ADMINISTRATOR);
    }

    @Test
    void whoIsInvitedChoosesHerPasswordAndSignsIn() {
        assertThat(invite(lies, "company", "garnavel")).hasRedirectedUrl("/nl/people");

        var letter = letters.listNewest(1).getFirst();
        assertThat(letter.email()).isEqualTo(GERT);
        assertThat(letter.letter().kind()).isEqualTo(Letter.Kind.INVITATION);
        assertThat(letter.letter().subject())
                .isEqualTo("Vous êtes invité(e) dans le réseau Petitchamp");

        var token = tokens.issue(Purpose.WELCOME, gert().person().id());
        assertThat(browser.get().uri("/fr/welcome?token=" + token))
                .hasStatusOk()
                .bodyText()
                .contains("Bienvenue, Gert");
        assertThat(choosePassword("/fr/welcome", token, PASSWORD, PASSWORD))
                .hasRedirectedUrl("/fr/sign-in");
        assertThat(signIn(GERT, PASSWORD)).hasRedirectedUrl("/nl/today");
        assertThat(gert().signedInAt()).isPresent();
        assertThat(as(lies).uri("/nl/people"))
                .bodyText()
                .contains("3 mensen hebben een account", "Garnavel", "Aangemeld op");
    }

    @Test
    void aLinkWorksOnceAndOnlyForItsPurpose() {
        invite(lies, "company", "garnavel").exchange();
        var token = tokens.issue(Purpose.WELCOME, gert().person().id());

        assertThat(browser.get().uri("/nl/new-password?token=" + token)).hasStatus(410);
        assertThat(browser.get().uri("/nl/letters?token=" + token)).hasStatus(410);
        assertThat(choosePassword("/nl/welcome", token, PASSWORD, PASSWORD))
                .hasRedirectedUrl("/nl/sign-in");
        assertThat(choosePassword("/nl/welcome", token, "ander wachtwoord", "ander wachtwoord"))
                .hasStatus(410)
                .bodyText()
                .contains("Deze link werkt niet meer");
        assertThat(signIn(GERT, PASSWORD)).hasRedirectedUrl("/nl/today");
    }

    @Test
    void aPasswordThatCannotBeOneComesBackWithTheReasonAndTheLinkStillWorks() {
        invite(lies, "company", "garnavel").exchange();
        var token = tokens.issue(Purpose.WELCOME, gert().person().id());

        assertThat(choosePassword("/nl/welcome", token, "kort", "kort"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "href=\"#password\"",
                        "minstens 10 tekens",
                        "action=\"/nl/welcome?token=" + token,
                        "href=\"/fr/welcome?token=" + token)
                .doesNotContain("value=\"kort\"");
        assertThat(choosePassword("/nl/welcome", token, PASSWORD, "iets anders dan dat"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#again\"");
        assertThat(choosePassword("/nl/welcome", token, PASSWORD, PASSWORD))
                .hasRedirectedUrl("/nl/sign-in");
    }

    @Test
    void facilitatorsInviteCompaniesAndExpertsTheAdministratorEveryone() {
        assertThat(invite(lies, "administrator", "")).hasStatus(422);
        assertThat(people.findByEmail(GERT)).isEmpty();
        assertThat(invite(bea, "administrator", "")).hasRedirectedUrl("/nl/people");
        assertThat(gert().person().role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void aFacilitatorDoesThePartOfTheAdministratorAsLongAsThereIsNone() {
        database.sql("delete from platform.person where id = :bea").param("bea", bea).update();

        assertThat(invite(lies, "administrator", "")).hasRedirectedUrl("/nl/people");
    }

    @Test
    void anInvitationThatIsIncompleteSaysEverythingAtOnceAndLosesNothing() {
        assertThat(
                        post(lies, "/nl/people/new")
                                .param("name", "Gert")
                                .param("email", "gert at garnavel")
                                .param("role", "company")
                                .param("organisation", "lab"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "href=\"#email\"",
                        "href=\"#organisation\"",
                        "value=\"Gert\"",
                        "value=\"gert at garnavel\"");
        assertThat(invite(lies, "expert", "garnavel")).hasStatus(422);
        assertThat(
                        post(lies, "/nl/people/new")
                                .param("name", "Lies")
                                .param("email", "Lies@Kleinveld.example")
                                .param("role", "company")
                                .param("organisation", "garnavel"))
                .hasStatus(422)
                .bodyText()
                .contains("heeft al een account");
    }

    @Test
    void whoIsBlockedIsAVisitorFromNowOnAndGetsNoLettersAnyMore() {
        invite(lies, "company", "garnavel").exchange();
        var gert = gert().person();
        var token = tokens.issue(Purpose.WELCOME, gert.id());
        choosePassword("/nl/welcome", token, PASSWORD, PASSWORD).exchange();
        var choices = tokens.issue(Purpose.LETTERS, gert.id());

        assertThat(post(lies, "/nl/people/%d/block".formatted(gert.id())))
                .hasRedirectedUrl("/nl/people");

        assertThat(as(gert.id()).uri("/nl/account"))
                .hasRedirectedUrl("/nl/sign-in?next=%2Fnl%2Faccount");
        assertThat(signIn(GERT, PASSWORD)).hasRedirectedUrl("/nl/sign-in?refused=yes");
        assertThat(browser.get().uri("/nl/letters?token=" + choices)).hasStatus(410);
        assertThat(people.listPeopleOf("garnavel")).isEmpty();

        assertThat(post(lies, "/nl/people/%d/unblock".formatted(gert.id())))
                .hasRedirectedUrl("/nl/people");
        assertThat(signIn(GERT, PASSWORD)).hasRedirectedUrl("/nl/today");
    }

    @Test
    void nobodyBlocksHerselfAndFacilitatorsDoNotBlockKeepers() {
        assertThat(post(bea, "/nl/people/%d/block".formatted(bea))).hasStatus(404);
        assertThat(post(lies, "/nl/people/%d/block".formatted(bea))).hasStatus(404);
        assertThat(people.findAccount(bea).orElseThrow().isBlocked()).isFalse();
    }

    @Test
    void theAdministratorChangesWhatSomebodyDoes() {
        invite(lies, "company", "garnavel").exchange();
        var id = gert().person().id();

        assertThat(
                        post(bea, "/nl/people/" + id)
                                .param("role", "expert")
                                .param("organisation", "garnavel"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#organisation\"");
        assertThat(
                        post(bea, "/nl/people/" + id)
                                .param("role", "expert")
                                .param("standing-garnavel", "none")
                                .param("organisation", "lab"))
                .hasRedirectedUrl("/nl/people");
        assertThat(gert().person().role()).isEqualTo(Role.EXPERT);
        assertThat(gert().person().organisations()).containsExactly("lab");
    }

    @Test
    void aSeatIsGivenAndTakenBesidesTheRole() {
        invite(lies, "company", "garnavel").exchange();
        var path = "/nl/people/" + gert().person().id();
        var seat = new Seat(Body.CORE_GROUP, "materials");

        assertThat(
                        post(lies, path)
                                .param("role", "company")
                                .param("organisation", "garnavel")
                                .param("seat", seat.code(), "core-group:nowhere"))
                .hasRedirectedUrl("/nl/people");
        assertThat(gert().person().role()).isEqualTo(Role.COMPANY);
        assertThat(gert().person().seats()).containsExactly(seat);
        assertThat(as(gert().person().id()).uri("/nl/account"))
                .bodyText()
                .contains("Kerngroep van", "Garnavel");
        assertThat(browser.get().uri("/nl/factories/materials"))
                .bodyText()
                .contains("Kerngroep", "Garnavel")
                .doesNotContain("Gert");

        post(lies, path).param("role", "company").param("organisation", "garnavel").exchange();
        assertThat(gert().person().seats()).isEmpty();
    }

    @Test
    void whoForgotHerPasswordHearsTheSameAsAStranger() {
        assertThat(forgotten("LIES@kleinveld.example "))
                .hasRedirectedUrl("/nl/forgotten?asked=yes");
        assertThat(forgotten("nobody@kleinveld.example"))
                .hasRedirectedUrl("/nl/forgotten?asked=yes");

        assertThat(letters.listNewest(10))
                .extracting(PostedLetter::email)
                .containsExactly("lies@kleinveld.example");
    }

    @Test
    void whoAsksForTooManyLettersHasToWait() {
        for (int time = 1; time <= 3; time++) {
            assertThat(forgotten("often@kleinveld.example"))
                    .hasRedirectedUrl("/nl/forgotten?asked=yes");
        }
        assertThat(forgotten("often@kleinveld.example")).hasStatus(429);
    }

    @Test
    void aNewPasswordEndsAllSessionsAndAllOtherLinks() {
        var earlier = tokens.issue(Purpose.PASSWORD, lies);
        var token = tokens.issue(Purpose.PASSWORD, lies);
        session(lies);
        session(bea);

        assertThat(choosePassword("/nl/new-password", token, "een ander woord", "een ander woord"))
                .hasRedirectedUrl("/nl/sign-in");

        assertThat(
                        database.sql("select principal_name from platform.session")
                                .query(String.class)
                                .list())
                .contains(Long.toString(bea))
                .doesNotContain(Long.toString(lies));
        assertThat(browser.get().uri("/nl/new-password?token=" + earlier)).hasStatus(410);
        assertThat(signIn("lies@kleinveld.example", PASSWORD))
                .hasRedirectedUrl("/nl/sign-in?refused=yes");
        assertThat(signIn("lies@kleinveld.example", "een ander woord"))
                .hasRedirectedUrl("/nl/today");
    }

    @Test
    void whoKnowsHerPasswordChangesItWithoutALetterAndIsSignedOutEverywhere() {
        session(lies);

        assertThat(changePassword(PASSWORD, "een ander woord")).hasRedirectedUrl("/nl/sign-in");

        assertThat(
                        database.sql("select principal_name from platform.session")
                                .query(String.class)
                                .list())
                .doesNotContain(Long.toString(lies));
        assertThat(signIn("lies@kleinveld.example", PASSWORD))
                .hasRedirectedUrl("/nl/sign-in?refused=yes");
        assertThat(signIn("lies@kleinveld.example", "een ander woord"))
                .hasRedirectedUrl("/nl/today");
    }

    @Test
    void whoDoesNotKnowItChangesNothingAndNoPasswordComesBackInThePage() {
        assertThat(changePassword("geraden woord", "een ander woord"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit is niet het wachtwoord waarmee u zich nu aanmeldt.")
                .doesNotContain("geraden woord", "een ander woord");
        assertThat(changePassword(PASSWORD, "kort")).hasStatus(422);

        assertThat(signIn("lies@kleinveld.example", PASSWORD)).hasRedirectedUrl("/nl/today");
    }

    private MockMvcRequestBuilder changePassword(String current, String password) {
        return post(lies, "/nl/account/password")
                .param("current", current)
                .param("password", password)
                .param("again", password);
    }

    @Test
    void eachChoosesHowSheHearsAndInWhichLanguage() {
        assertThat(as(lies).uri("/nl/account"))
                .bodyText()
                .contains("lies@kleinveld.example", "href=\"/nl/people\"", "href=\"/nl/outbox\"");

        assertThat(post(lies, "/nl/account").param("letters", "weekly").param("language", "fr"))
                .hasRedirectedUrl("/fr/account");

        assertThat(letters.choiceOf(lies)).isEqualTo(LetterChoice.WEEKLY);
        assertThat(people.findPerson(lies).map(Person::language)).contains(Language.FR);
    }

    @Test
    void theLinkInALetterLeadsToTheseChoicesAndNothingElse() {
        var token = tokens.issue(Purpose.LETTERS, lies);

        assertThat(browser.get().uri("/nl/letters?token=" + token))
                .hasStatusOk()
                .bodyText()
                .contains("Welke berichten wilt u krijgen?")
                .doesNotContain("/nl/people", "/nl/outbox");
        assertThat(
                        browser.post()
                                .uri("/nl/letters?token=" + token)
                                .with(csrf())
                                .param("letters", "daily")
                                .param("language", "nl"))
                .hasRedirectedUrl("/nl/letters?token=" + token);
        assertThat(letters.choiceOf(lies)).isEqualTo(LetterChoice.DAILY);
        assertThat(browser.get().uri("/nl/account?token=" + token))
                .hasRedirectedUrl("/nl/sign-in?next=%2Fnl%2Faccount");
    }

    @Test
    void aMailProgramStopsLettersWithOneClickAndWithoutASession() {
        var token = tokens.issue(Purpose.LETTERS, lies);

        assertThat(
                        browser.post()
                                .uri("/nl/letters/stop?token=" + token)
                                .param("List-Unsubscribe", "One-Click"))
                .hasRedirectedUrl("/nl/letters?token=" + token);

        assertThat(letters.choiceOf(lies)).isEqualTo(LetterChoice.NONE);
        assertThat(browser.post().uri("/nl/letters/stop?token=guessed")).hasStatus(410);
    }

    @Test
    void openingTheAddressToStopChangesNothing() {
        var token = tokens.issue(Purpose.LETTERS, lies);

        assertThat(browser.get().uri("/nl/letters/stop?token=" + token))
                .hasRedirectedUrl("/nl/letters?token=" + token);

        assertThat(letters.choiceOf(lies)).isEqualTo(LetterChoice.EACH);
    }

    @Test
    void theOutboxShowsTheAdministratorNothingAboutQuestions() {
        var gert = people.findPerson(lies).orElseThrow();
        letters.post(
                gert,
                new Letter(
                        Letter.Kind.NEWS,
                        Language.NL,
                        "Nieuwe vraag: Draad breekt",
                        new Letter.Content(
                                List.of(
                                        new Passage(
                                                Language.NL, "Draad breekt bij dertig procent.")),
                                new Letter.Link("Naar de vraag", "/questions/q-001"),
                                "U krijgt dit omdat u facilitator bent.")));
        var id = letters.listNewest(1).getFirst().id();

        assertThat(as(bea).uri("/nl/outbox"))
                .hasStatusOk()
                .bodyText()
                .contains("Bericht over een vraag", "Bewaard, niet verstuurd")
                .doesNotContain("Draad breekt");
        assertThat(as(bea).uri("/nl/outbox/" + id)).hasStatus(404);
        assertThat(as(lies).uri("/nl/outbox/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Draad breekt bij dertig procent.", "/nl/questions/q-001");
    }

    @Test
    void outsideTheDemonstrationNobodyFollowsASecretLinkFromTheOutbox() {
        forgotten("lies@kleinveld.example").exchange();
        var id = letters.listNewest(1).getFirst().id();

        assertThat(as(bea).uri("/nl/outbox/" + id))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/link", "new-password");
        assertThat(post(bea, "/nl/outbox/%d/link".formatted(id))).hasStatus(404);
    }

    @Test
    void withoutAMailServerAnInvitationIsPassedOnUntilAPasswordIsChosen() {
        invite(lies, "company", "garnavel").exchange();
        var id = letters.listNewest(1).getFirst().id();

        assertThat(as(lies).uri("/nl/outbox/" + id)).bodyText().contains("/link");
        assertThat(post(lies, "/nl/outbox/%d/link".formatted(id))).hasStatus3xxRedirection();

        people.choosePassword(gert().person().id(), "a password of my own");
        assertThat(post(lies, "/nl/outbox/%d/link".formatted(id))).hasStatus(404);
    }

    @Test
    void companiesAndExpertsSeeNeitherPeopleNorLetters() {
        invite(lies, "company", "garnavel").exchange();
        var id = gert().person().id();

        assertThat(as(id).uri("/nl/people")).hasStatus(403);
        assertThat(as(id).uri("/nl/outbox")).hasStatus(403);
        assertThat(as(id).uri("/nl/account")).bodyText().doesNotContain("/nl/people");
    }

    @Test
    void theAuditLogSaysWhatSomebodyMayDoButNotWhoSheIs() {
        invite(lies, "company", "garnavel").exchange();
        var id = gert().person().id();
        post(bea, "/nl/people/%d/block".formatted(id)).exchange();

        var log =
                database.sql(
                                """
                                select concat(action, ' ', after::text) from platform.audit
                                where subject_kind = 'person'
                                order by id
                                """)
                        .query(String.class)
                        .list();
        assertThat(log)
                .hasSize(2)
                .noneMatch(entry -> entry.contains("Gert") || entry.contains("@"))
                .anyMatch(entry -> entry.startsWith("person.invited") && entry.contains("garnavel"))
                .anyMatch(entry -> entry.startsWith("person.blocked") && entry.contains("true"));
    }

    private Account gert() {
        return people.findByEmail(GERT)
                .flatMap(person -> people.findAccount(person.id()))
                .orElseThrow();
    }

    private long keeper(String email, String name, Role role) {
        return people.add(email, name, Language.NL, role, Optional.empty(), PASSWORD).id();
    }

    private MockMvcRequestBuilder invite(long by, String role, String organisation) {
        return post(by, "/nl/people/new")
                .param("name", "Gert")
                .param("email", GERT)
                .param("language", "fr")
                .param("role", role)
                .param("organisation", organisation);
    }

    private MockMvcRequestBuilder choosePassword(
            String address, String token, String password, String again) {
        return browser.post()
                .uri(address + "?token=" + token)
                .with(csrf())
                .param("password", password)
                .param("again", again);
    }

    private MockMvcRequestBuilder forgotten(String email) {
        return browser.post().uri("/nl/forgotten").with(csrf()).param("email", email);
    }

    private MockMvcRequestBuilder signIn(String email, String password) {
        return browser.post()
                .uri("/nl/sign-in")
                .with(csrf())
                .param("email", email)
                .param("password", password);
    }

    private MockMvcRequestBuilder as(long person) {
        return browser.get().with(user(Long.toString(person)));
    }

    private MockMvcRequestBuilder post(long person, String address) {
        return browser.post().uri(address).with(csrf()).with(user(Long.toString(person)));
    }

    private void session(long person) {
        database.sql(
                        """
                        insert into platform.session (primary_id, session_id, creation_time,
                            last_access_time, max_inactive_interval, expiry_time, principal_name)
                        values (:id, :id, 0, 0, 100, 9999999999999, :person)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("person", Long.toString(person))
                .update();
    }
}
