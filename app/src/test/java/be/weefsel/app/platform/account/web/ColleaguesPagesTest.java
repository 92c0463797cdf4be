package be.weefsel.app.platform.account.web;

import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.platform.mail.Letter;
import be.weefsel.app.platform.mail.Letters;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// Whoever manages an organisation keeps who acts for it, and what the directory says of it.
@WholeWeefsel
@Transactional
@Tag("D3")
class ColleaguesPagesTest {
    private static final String GARNAVEL = "/nl/colleagues/garnavel";

    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private Actors actors;
    @Autowired private People people;
    @Autowired private Letters letters;

    private Person manager;

    @BeforeEach
    void whoIsFirstManages() {
        network.found();
        network.startWithMaterials();
        actors.addOrganisation(
                NOBODY, organisation("weverij", OrganisationKind.SME, "Weverij", VLASDORP));
        manager = network.add(Role.COMPANY, Optional.of("garnavel"));
    }

    @Test
    void aManagerInvitesAColleagueWhoActsForTheSameOrganisationAndManagesNothing() {
        assertThat(invite(manager, "gert@garnavel.example")).hasRedirectedUrl(GARNAVEL);

        var gert = person("gert@garnavel.example");
        assertThat(gert.actsFor("garnavel")).isTrue();
        assertThat(gert.manages("garnavel")).isFalse();
        assertThat(gert.role()).isEqualTo(Role.COMPANY);
        assertThat(letters.listNewest(1).getFirst().letter().kind())
                .isEqualTo(Letter.Kind.INVITATION);
        assertThat(invite(gert, "piet@garnavel.example")).hasStatus(404);
    }

    @Test
    void whoHasAnAccountActsForOneOrganisationMoreAndHearsOfIt() {
        var weaver = colleague("w@weverij.example", Role.COMPANY, "weverij");

        invite(manager, "w@weverij.example").exchange();

        assertThat(person("w@weverij.example").organisations())
                .containsExactly("garnavel", "weverij");
        assertThat(letters.listNewest(1).getFirst().letter().kind()).isEqualTo(Letter.Kind.ACCOUNT);
        assertThat(weaver.organisations()).containsExactly("weverij");
    }

    @Test
    void whoDoesSomethingElseInTheNetworkIsNotLetIn() {
        network.add(Role.FACILITATOR);
        var expert = network.add(Role.EXPERT);

        assertThat(invite(manager, expert.email()))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#email\"");
        assertThat(person(expert.email()).organisations()).isEmpty();
    }

    @Test
    void aManagerChangesAndRemovesColleaguesButNotHerself() {
        var gert = colleague("gert@garnavel.example", Role.COMPANY, "garnavel");

        assertThat(post(manager, "/%d/standing".formatted(gert.id())).param("standing", "manager"))
                .hasRedirectedUrl(GARNAVEL);
        assertThat(person(gert.email()).manages("garnavel")).isTrue();
        assertThat(post(manager, "/%d/removal".formatted(gert.id()))).hasRedirectedUrl(GARNAVEL);
        assertThat(person(gert.email()).organisations()).isEmpty();
        assertThat(post(manager, "/%d/removal".formatted(manager.id()))).hasStatus(403);
        assertThat(person(manager.email()).manages("garnavel")).isTrue();
    }

    @Test
    void aManagerChangesTheEntryOfHerOrganisationAndOfNoOther() {
        var member = colleague("gert@garnavel.example", Role.COMPANY, "garnavel");

        assertThat(read(manager, "/nl/actors/garnavel")).bodyText().contains("/garnavel/edit");
        assertThat(read(manager, "/nl/actors/garnavel/edit")).hasStatusOk();
        assertThat(read(manager, "/nl/actors/weverij/edit")).hasStatus(403);
        assertThat(read(member, "/nl/actors/garnavel/edit")).hasStatus(403);
        assertThat(read(member, "/nl/actors/garnavel"))
                .bodyText()
                .doesNotContain("/garnavel/edit", "/garnavel/offers/new");
    }

    private Person colleague(String email, Role role, String organisation) {
        return people.add(
                email, "Gert", Language.NL, role, Optional.of(organisation), "vlas groeit traag");
    }

    private Person person(String email) {
        return people.findByEmail(email).orElseThrow();
    }

    private MvcTestResult read(Person by, String address) {
        return browser.get().uri(address).with(user(Long.toString(by.id()))).exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder invite(Person by, String email) {
        return post(by, "").param("name", "Gert").param("email", email).param("language", "nl");
    }

    private MockMvcTester.MockMvcRequestBuilder post(Person by, String path) {
        return browser.post().uri(GARNAVEL + path).with(csrf()).with(user(Long.toString(by.id())));
    }
}
