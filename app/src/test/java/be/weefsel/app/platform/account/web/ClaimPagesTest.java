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
import be.weefsel.app.platform.account.Claims;
import be.weefsel.app.platform.mail.Letters;
import be.weefsel.app.platform.mail.PostedLetter;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// Somebody says where she works; a facilitator decides.
@WholeWeefsel
@Transactional
@Tag("D3")
class ClaimPagesTest {
    private static final String GERT = "gert@garnavel.example";

    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private Actors actors;
    @Autowired private People people;
    @Autowired private Claims claims;
    @Autowired private Letters letters;

    private Person facilitator;

    @BeforeEach
    void aNetworkWithAFacilitator() {
        network.found();
        network.startWithMaterials();
        actors.addOrganisation(
                NOBODY,
                organisation("lab", OrganisationKind.KNOWLEDGE_CENTRE, "Vezellab", VLASDORP));
        facilitator = network.add(Role.FACILITATOR);
    }

    @Test
    void aVisitorSaysWhereSheWorksConfirmsHerAddressAndIsLetIn() {
        assertThat(browser.get().uri("/nl/actors/lab"))
                .bodyText()
                .contains("/nl/claims/new?organisation=lab");
        assertThat(claimAsVisitor(GERT, "lab")).hasRedirectedUrl("/nl/claims/asked");
        assertThat(today()).bodyText().doesNotContain("Gert");

        var gert = person(GERT);
        people.choosePassword(gert.id(), "vlas groeit traag");
        assertThat(gert.organisations()).isEmpty();
        assertThat(today()).bodyText().contains("Gert zegt te werken voor Vezellab");

        var waiting = claims.listWaiting().getFirst();
        assertThat(as(facilitator, "/nl/claims/" + waiting.id()))
                .bodyText()
                .contains("Ik meet vezels.", GERT);
        assertThat(post(facilitator, "/nl/claims/%d/approval".formatted(waiting.id())))
                .hasRedirectedUrl("/nl/today");

        assertThat(person(GERT).manages("lab")).isTrue();
        assertThat(person(GERT).role()).isEqualTo(Role.EXPERT);
        assertThat(letters.listNewest(1).getFirst().letter().subject())
                .isEqualTo("U handelt nu voor Vezellab");
        assertThat(claims.listWaiting()).isEmpty();
    }

    @Test
    void nobodySeesFromOutsideWhetherAnAddressHasAnAccount() {
        assertThat(claimAsVisitor(facilitator.email(), "lab")).hasRedirectedUrl("/nl/claims/asked");

        assertThat(claims.listWaiting()).isEmpty();
        assertThat(letters.listNewest(5))
                .extracting(PostedLetter::email)
                .containsExactly(facilitator.email());
        assertThat(person(facilitator.email()).organisations()).isEmpty();
    }

    @Test
    void aRefusalHasAReasonThatThePersonReads() {
        var gert = network.add(Role.COMPANY);
        claim(gert, "garnavel").exchange();
        var path = "/nl/claims/%d/refusal".formatted(claims.listWaiting().getFirst().id());

        assertThat(post(facilitator, path)).hasStatus(422).bodyText().contains("href=\"#reason\"");
        assertThat(post(facilitator, path).param("reason", "Niemand kent u daar."))
                .hasRedirectedUrl("/nl/today");

        assertThat(person(gert.email()).organisations()).isEmpty();
        assertThat(letters.listNewest(1).getFirst().letter().content().paragraphs())
                .anyMatch(passage -> passage.text().equals("Niemand kent u daar."));
        assertThat(post(facilitator, path).param("reason", "Nog eens.")).hasStatus(404);
    }

    @Test
    void anEnterpriseThatIsNotInTheDirectoryIsAddedFirst() {
        var gert = network.add(Role.COMPANY);
        assertThat(
                        claim(gert, "")
                                .param("number", "0402.206.045")
                                .param("organisation-name", "Nieuwe weverij"))
                .hasRedirectedUrl("/nl/account");
        var claim = claims.listWaiting().getFirst();

        assertThat(as(facilitator, "/nl/claims/" + claim.id()))
                .bodyText()
                .contains("Nieuwe weverij", "0402.206.045", "/nl/actors/new");
        assertThat(post(facilitator, "/nl/claims/%d/approval".formatted(claim.id())))
                .hasStatus(422);
        assertThat(person(gert.email()).organisations()).isEmpty();
    }

    @Test
    void whatIsMissingStandsBesideItsFieldAndNothingTypedIsLost() {
        assertThat(
                        browser.post()
                                .uri("/nl/claims/new")
                                .with(csrf())
                                .param("name", "Gert")
                                .param("email", "gert at garnavel")
                                .param("number", "12"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "value=\"Gert\"",
                        "value=\"gert at garnavel\"",
                        "href=\"#email\"",
                        "href=\"#number\"",
                        "href=\"#organisation-name\"",
                        "href=\"#why\"");
    }

    @Test
    void whoSaysItTooOftenHasToWait() {
        for (int time = 1; time <= 3; time++) {
            claimAsVisitor("often@garnavel.example", "garnavel").exchange();
        }
        assertThat(claimAsVisitor("often@garnavel.example", "garnavel")).hasStatus(429);
    }

    private MvcTestResult today() {
        return as(facilitator, "/nl/today");
    }

    private MvcTestResult as(Person person, String address) {
        return browser.get().uri(address).with(user(Long.toString(person.id()))).exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder claimAsVisitor(String email, String organisation) {
        return browser.post()
                .uri("/nl/claims/new")
                .with(csrf())
                .param("name", "Gert")
                .param("email", email)
                .param("organisation", organisation)
                .param("why", "Ik meet vezels.");
    }

    private MockMvcTester.MockMvcRequestBuilder claim(Person by, String organisation) {
        return post(by, "/nl/claims/new")
                .param("organisation", organisation)
                .param("why", "Ik spin er garen.");
    }

    private MockMvcTester.MockMvcRequestBuilder post(Person by, String address) {
        return browser.post().uri(address).with(csrf()).with(user(Long.toString(by.id())));
    }

    private Person person(String email) {
        return people.findByEmail(email).orElseThrow();
    }
}
