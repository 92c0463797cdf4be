package be.weefsel.app.settings.web;

import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.member;
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
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.vocabulary.Kinds;
import be.weefsel.app.vocabulary.Side;
import be.weefsel.app.vocabulary.Validity;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@WholeWeefsel
@Transactional
@Tag("H2")
class KindsPagesTest {
    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private Actors actors;
    @Autowired private Kinds kinds;

    private String lies = "";

    @BeforeEach
    void aNetworkWithAFacilitator() {
        network.found();
        network.startWithMaterials();
        lies = Long.toString(network.add(Role.FACILITATOR).id());
    }

    @Test
    void allKindsStandThereWithTheirNamesAndHowManyHaveThem() {
        assertThat(page("/fr/settings/kinds"))
                .containsSubsequence(
                        "17 sortes d’organisations",
                        "PME",
                        ">Kmo<",
                        ">SME<",
                        "Entreprises",
                        "Une organisation",
                        "5 sortes d’offres",
                        "Espace",
                        "Pas encore d’offre");
    }

    @Test
    void anOwnKindIsEverywhereUnderItsNameAtOnce() {
        addGuild();
        addOwnOffer();
        var guild = new OrganisationKind("guild", Side.KNOWLEDGE);
        actors.addOrganisation(NOBODY, organisation("wevers", guild, "Wevers", VLASDORP));
        actors.addMembership(NOBODY, member("wevers", "materials", Validity.ALWAYS));
        actors.addOffer(NOBODY, offer("o-loan", "wevers", new OfferKind("loan"), "Getouw", "flax"));

        assertThat(page("/nl/actors")).contains("value=\"guild\"", "Gilde", "Uitleen");
        assertThat(page("/fr/actors?kind=guild")).contains("Guilde", "wevers");
        assertThat(page("/en/actors/wevers")).contains("Guild", "Loan");
        assertThat(page("/fr/offers/o-loan")).contains("Prêt", "#icon-suggestion");
        assertThat(page("/nl/topics/flax")).contains("Uitleen");
        assertThat(page("/nl/factories/materials"))
                .contains("Gilde", "Nog geen aanbod van de soort “Uitleen”", "id=\"offers-loan\"");
        assertThat(page("/nl")).contains("Uitleen");
        assertThat(page("/nl/actors/new")).contains("<option value=\"guild\"");
        assertThat(page("/fr/actors/import"))
                .contains("<code>guild</code> (Guilde)", "<code>loan</code> (Prêt)");
        assertThat(page("/nl/actors.csv")).contains("wevers,Wevers,,,guild,");
    }

    @Test
    void aRenamedKindIsCalledSoOnEveryPage() {
        assertThat(
                        post("/nl/settings/kinds/sme")
                                .param("name-nl", "Kleine firma")
                                .param("name-fr", "PME")
                                .param("name-en", "SME")
                                .param("edition", kinds.getKind("sme").edition()))
                .hasRedirectedUrl("/nl/settings/kinds");

        assertThat(page("/nl/actors")).contains("Kleine firma").doesNotContain("Kmo");
        assertThat(page("/fr/actors")).contains("PME");
        assertThat(page("/nl/settings/history")).contains("Soort aangepast:", "Kleine firma");
    }

    @Test
    void whatIsOutOfUseIsNoLongerOfferedButStillFound() {
        assertThat(post("/nl/settings/kinds/sme/use").param("used", "false"))
                .hasRedirectedUrl("/nl/settings/kinds");

        assertThat(page("/nl/settings/kinds")).contains("Neem Kmo weer in gebruik");
        assertThat(page("/nl/actors/new")).doesNotContain("<option value=\"sme\"");
        assertThat(page("/nl/actors/garnavel/edit")).contains("<option value=\"sme\" selected");
        assertThat(page("/nl/actors?kind=sme")).contains("Garnavel");
        assertThat(page("/nl/actors/import")).doesNotContain("<code>sme</code>");
    }

    @Test
    void whatIsMissingIsSaidAtOnceAndNothingTypedIsLost() {
        assertThat(
                        post("/nl/settings/kinds")
                                .param("sort", "organisation")
                                .param("name-nl", "Kmo")
                                .param("name-fr", "Guilde"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "href=\"#name-nl\"",
                        "Kmo bestaat al",
                        "href=\"#name-en\"",
                        "href=\"#side\"",
                        "value=\"Guilde\"");
    }

    @Test
    void whoSendsAnOlderFormSeesWhatSomebodyElseMadeOfIt() {
        assertThat(post("/nl/settings/kinds/lab").param("name-nl", "Labo").param("edition", "x"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Nu staat er: Labo of testinfrastructuur",
                        "value=\"Labo\"",
                        "value=\"%s\"".formatted(kinds.getKind("lab").edition()));
    }

    @Test
    void anOwnKindIsRemovedAndBroughtBackFromTheHistory() {
        addGuild();

        assertThat(page("/nl/settings/kinds")).contains("/nl/settings/kinds/guild/removal");
        assertThat(post("/nl/settings/kinds/guild/removal")).hasRedirectedUrl("/nl/settings/kinds");
        assertThat(kinds.findKind("guild")).isEmpty();
        var history = page("/nl/settings/history");
        assertThat(history).contains("Soort verwijderd:", "Gilde");

        var from = history.indexOf("/nl/settings/kinds/guild/changes/");
        var undo = history.substring(from, history.indexOf('"', from));
        assertThat(post(undo)).hasRedirectedUrl("/nl/settings/kinds");
        assertThat(kinds.findKind("guild")).isPresent();
    }

    @Test
    void noPageIsThereForAKindThatIsNot() {
        assertThat(browser.get().uri("/nl/settings/kinds/nothing/edit").with(user(lies)))
                .hasStatus(404);
        assertThat(browser.get().uri("/nl/settings/kinds/new?sort=nothing").with(user(lies)))
                .hasStatus(404);
    }

    private void addGuild() {
        post("/nl/settings/kinds")
                .param("sort", "organisation")
                .param("name-nl", "Gilde")
                .param("name-fr", "Guilde")
                .param("name-en", "Guild")
                .param("side", "knowledge")
                .exchange();
    }

    private void addOwnOffer() {
        post("/nl/settings/kinds")
                .param("sort", "offer")
                .param("name-nl", "Uitleen")
                .param("name-fr", "Prêt")
                .param("name-en", "Loan")
                .exchange();
    }

    private String page(String path) {
        var response = browser.get().uri(path).with(user(lies)).exchange().getResponse();
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockMvcRequestBuilder post(String path) {
        return browser.post().uri(path).with(user(lies)).with(csrf());
    }
}
