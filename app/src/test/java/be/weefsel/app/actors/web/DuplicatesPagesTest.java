package be.weefsel.app.actors.web;

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
import be.weefsel.app.platform.page.Notice;
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
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// The facilitator sees which entries are probably one, and decides.
@WholeWeefsel
@Transactional
@Tag("D2")
class DuplicatesPagesTest {
    private static final String SIDE_BY_SIDE = "/nl/actors/duplicates/janssens/weverij-janssens";

    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private Actors actors;
    private Person lies;

    @BeforeEach
    void oneWeaverWithTwoEntries() {
        network.found();
        network.startWithMaterials();
        lies = network.add(Role.FACILITATOR);
        actors.addOrganisation(
                NOBODY,
                organisation("janssens", OrganisationKind.SME, "Weverij Janssens BV", VLASDORP));
        actors.addOrganisation(
                NOBODY,
                organisation(
                        "weverij-janssens",
                        OrganisationKind.LEAD_PLANT,
                        "Janssens Weverij",
                        VLASDORP));
        actors.addOffer(NOBODY, offer("o-weven", "weverij-janssens", OfferKind.LAB, "Weven"));
    }

    @Test
    void probableDuplicatesWaitTodayWithTheirReasons() {
        assertThat(get("/nl/today")).bodyText().contains("/nl/actors/duplicates");
        assertThat(get("/nl/actors/duplicates"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Weverij Janssens BV",
                        "Janssens Weverij",
                        "100 %",
                        "dezelfde gemeente",
                        SIDE_BY_SIDE);
    }

    @Test
    void whatIsSaidToBeTwoNoLongerWaits() {
        assertThat(post(SIDE_BY_SIDE + "/apart", new LinkedMultiValueMap<>()))
                .hasRedirectedUrl("/nl/actors/duplicates");

        assertThat(get("/nl/actors/duplicates")).bodyText().contains("Geen dubbels");
        assertThat(get("/nl/today")).bodyText().doesNotContain("/nl/actors/duplicates");
    }

    @Test
    void ofTwoEntriesOneIsMadeFactByFactAndTwoAgain() {
        assertThat(get(SIDE_BY_SIDE))
                .bodyText()
                .contains("name=\"kind\" value=\"janssens\"", "name=\"name\"")
                .containsPattern("name=\"stays\" value=\"weverij-janssens\"\\s+checked")
                .doesNotContain("name=\"location\"");
        var chosen = new LinkedMultiValueMap<String, String>();
        chosen.set("edition", edition());
        chosen.set("stays", "janssens");
        chosen.set("kind", "weverij-janssens");
        chosen.set("name", "janssens");
        var merged = post(SIDE_BY_SIDE, chosen);

        assertThat(merged).hasRedirectedUrl("/nl/actors/janssens");
        var one = actors.getOrganisation("janssens");
        assertThat(one.kind()).isEqualTo(OrganisationKind.LEAD_PLANT);
        assertThat(one.name().exactly(Language.NL)).isEqualTo("Weverij Janssens BV");
        assertThat(actors.getOffer("o-weven").organisation()).isEqualTo("janssens");
        assertThat(browser.get().uri("/nl/actors/weverij-janssens"))
                .hasStatus(301)
                .hasRedirectedUrl("/nl/actors/janssens");
        assertThat(get("/nl/actors/janssens/history"))
                .bodyText()
                .contains("Samengevoegd", "Toonaangevend bedrijf", undoOffered(merged));

        assertThat(post("/nl" + undoOffered(merged), new LinkedMultiValueMap<>()))
                .hasStatus3xxRedirection();
        assertThat(actors.getOffer("o-weven").organisation()).isEqualTo("weverij-janssens");
        assertThat(browser.get().uri("/nl/actors/weverij-janssens")).hasStatusOk();
    }

    @Test
    void whatSomebodyChangedMeanwhileIsSeenBeforeOneIsMade() {
        var chosen = new LinkedMultiValueMap<String, String>();
        chosen.set("edition", edition());
        chosen.set("stays", "janssens");
        var before = actors.getOrganisation("janssens");
        actors.changeOrganisation(
                NOBODY,
                before,
                organisation("janssens", OrganisationKind.STARTER, "Janssens", VLASDORP));

        assertThat(post(SIDE_BY_SIDE, chosen))
                .hasStatus(422)
                .bodyText()
                .contains("intussen aangepast", "Starter");
        assertThat(actors.findOrganisation("weverij-janssens")).isPresent();
    }

    @Test
    void theKeyOfAnEntryThatIsGoneIsNotGivenToAnother() {
        var chosen = new LinkedMultiValueMap<String, String>();
        chosen.set("edition", edition());
        chosen.set("stays", "weverij-janssens");
        post(SIDE_BY_SIDE, chosen);

        assertThat(actors.keyForOrganisation("Janssens")).isEqualTo("janssens-2");
    }

    @Test
    void itIsForWhoKeepsTheDirectory() {
        var expert = network.add(Role.EXPERT, Optional.of("janssens"));

        assertThat(
                        browser.get()
                                .uri("/nl/actors/duplicates")
                                .with(user(Long.toString(expert.id()))))
                .hasStatus(403);
        assertThat(get("/nl/actors/duplicates/janssens/janssens")).hasStatus(404);
    }

    private String edition() {
        var janssens = actors.getOrganisation("janssens");
        return new MergeForm(
                        janssens,
                        actors.getOrganisation("weverij-janssens"),
                        janssens,
                        new LinkedMultiValueMap<>())
                .edition();
    }

    private static String undoOffered(MvcTestResult result) {
        return Optional.ofNullable(result.getMvcResult().getFlashMap().get("notice"))
                .map(Notice.class::cast)
                .orElseThrow()
                .undo();
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(user(Long.toString(lies.id()))).exchange();
    }

    private MvcTestResult post(String path, MultiValueMap<String, String> fields) {
        return browser.post()
                .uri(path)
                .with(user(Long.toString(lies.id())))
                .with(csrf())
                .params(fields)
                .exchange();
    }
}
