package be.weefsel.app.actors.web;

import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.ZEEHAVEN;
import static be.weefsel.app.SmallRegion.member;
import static be.weefsel.app.SmallRegion.offer;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.ContactPerson;
import be.weefsel.app.actors.Contacts;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.Validity;
import java.time.LocalDate;
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

/// What was changed of a record, with what it was before, and for whom that is.
@WholeWeefsel
@Transactional
@Tag("D2")
class HistoryTest {
    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private Actors actors;
    @Autowired private Contacts contacts;
    private Person lies;

    @BeforeEach
    void aSpinnerAndALab() {
        network.found();
        network.startWithMaterials();
        actors.addOrganisation(
                NOBODY, organisation("lab", OrganisationKind.KNOWLEDGE_CENTRE, "Labo", VLASDORP));
        actors.addOffer(NOBODY, offer("o-tests", "lab", OfferKind.LAB, "Proeven", "textiles"));
        lies = network.add(Role.FACILITATOR);
    }

    @Test
    void eachFieldThatChangedTellsWhatItWasInTheWordsOfItsForm() {
        var typed = OrganisationForm.fieldsOf(actors.getOrganisation("lab"));
        typed.set("municipality", ZEEHAVEN);
        typed.set("town", "");
        typed.set("kind", "service-provider");
        typed.set("nameFr", "Le labo");
        typed.set("activeFrom", "2012");
        post(lies, "/nl/actors/lab/edit", typed);

        assertThat(get(lies, "/nl/actors/lab/history"))
                .hasStatusOk()
                .bodyText()
                .contains("Gegevens aangepast.", "Lies")
                .containsSubsequence("Soort", "Kenniscentrum", "Dienstverlener")
                .containsSubsequence("lang=\"fr\">Français", "niets", "lang=\"fr\">Le labo")
                .containsSubsequence("Gemeente", "Vlasdorp", "Zeehaven")
                .containsSubsequence("Bestaat sinds (jaar)", "niets", "2012")
                .doesNotContain("91001", "KNOWLEDGE_CENTRE", "2012-01-01");
    }

    @Test
    void topicsAndFactoriesAreCalledByTheirNames() {
        var typed = OfferForm.fieldsOf(actors.getOffer("o-tests"));
        typed.add("topic", "flax");
        typed.add("factory", "materials");
        post(lies, "/nl/offers/o-tests/edit", typed);
        actors.addMembership(NOBODY, member("lab", "materials", Validity.ALWAYS));

        assertThat(get(lies, "/nl/offers/o-tests/history"))
                .bodyText()
                .containsSubsequence("Textiel", "Textiel, Vlas")
                .containsSubsequence("niets", "Materialen");
        assertThat(get(lies, "/nl/actors/lab/history"))
                .bodyText()
                .containsSubsequence("Deelname aan een fabriek toegevoegd.", "Materialen");
    }

    @Test
    void aCompanySeesItsOwnHistoryWithoutNamesFromElsewhere() {
        var spinner = network.add(Role.COMPANY, Optional.of("garnavel"));
        var typed = OrganisationForm.fieldsOf(actors.getOrganisation("garnavel"));
        typed.set("website", "https://garnavel.example");
        post(lies, "/nl/actors/garnavel/edit", typed);

        assertThat(get(spinner, "/nl/actors/garnavel"))
                .bodyText()
                .contains("/nl/actors/garnavel/history");
        assertThat(get(spinner, "/nl/actors/garnavel/history"))
                .bodyText()
                .contains("https://garnavel.example", "timeline-who\">door het netwerk")
                .doesNotContain("timeline-who\">Lies");
        assertThat(get(spinner, "/nl/actors/lab/history")).hasStatus(403);
        assertThat(get(spinner, "/nl/offers/o-tests/history")).hasStatus(403);
        assertThat(browser.get().uri("/nl/actors/lab")).bodyText().doesNotContain("lab/history");
    }

    @Test
    void ofAContactPersonTheHistoryOnlySaysThatOneCameAndWent() {
        var reader = new Reader(Optional.of(lies));
        contacts.add(reader, anClaes());
        contacts.remove(reader, contacts.contactsOf("lab", reader).getFirst());

        assertThat(get(lies, "/nl/actors/lab/history"))
                .bodyText()
                .contains("Contactpersoon toegevoegd.", "Contactpersoon weggehaald.")
                .doesNotContain("Claes", "an@lab.example", "059 00 00 00");
    }

    @Test
    void afterAChangeTheWayBackIsOfferedAtOnceAndWorksWithoutScript() {
        var typed = OrganisationForm.fieldsOf(actors.getOrganisation("lab"));
        assertThat(undoOffered(post(lies, "/nl/actors/lab/edit", typed))).isEmpty();
        typed.set("website", "https://lab.example");
        var undo = undoOffered(post(lies, "/nl/actors/lab/edit", typed));

        assertThat(get(lies, "/nl/actors/lab/history")).bodyText().contains("/nl" + undo + "\"");
        var undone = post(lies, "/nl" + undo, new LinkedMultiValueMap<>());
        assertThat(undone).hasRedirectedUrl("/nl/actors/lab");
        assertThat(actors.getOrganisation("lab").website()).isEmpty();
        assertThat(post(lies, "/nl" + undoOffered(undone), new LinkedMultiValueMap<>()))
                .hasRedirectedUrl("/nl/actors/lab");
        assertThat(actors.getOrganisation("lab").website()).contains("https://lab.example");
        assertThat(notice(post(lies, "/nl" + undo, new LinkedMultiValueMap<>())).key())
                .isEqualTo("actors.undo.done");
    }

    @Test
    void anOfferThatGoesAgainKeepsItsHistoryFromWhichItComesBack() {
        var typed = OfferForm.fieldsOf(offer("x", "lab", OfferKind.LAB, "Spinnen"));
        var added = post(lies, "/nl/actors/lab/offers", typed);
        var gone = post(lies, "/nl" + undoOffered(added), new LinkedMultiValueMap<>());

        assertThat(gone).hasRedirectedUrl("/nl/offers/spinnen/history");
        assertThat(get(lies, "/nl/offers/spinnen")).hasStatus(404);
        assertThat(get(lies, "/nl/offers/spinnen/history"))
                .bodyText()
                .contains("Aanbod weggehaald.", "/nl" + undoOffered(gone));
        post(lies, "/nl" + undoOffered(gone), new LinkedMultiValueMap<>());
        assertThat(actors.findOffer("spinnen")).isPresent();
    }

    @Test
    void whoOnlyReadsCannotTakeBack() {
        var expert = network.add(Role.EXPERT, Optional.of("lab"));
        assertThat(get(expert, "/nl/actors/lab/history"))
                .bodyText()
                .contains("Opgenomen in de gids.")
                .doesNotContain("/undoing");
        assertThat(post(expert, "/nl/actors/changes/1/undoing", new LinkedMultiValueMap<>()))
                .hasStatus(403);
    }

    @Test
    void whatNeverWasHasNoHistory() {
        assertThat(get(lies, "/nl/actors/nobody/history")).hasStatus(404);
        assertThat(get(lies, "/nl/initiatives/nothing/history")).hasStatus(404);
    }

    @Test
    void theSettingsHaveAHistoryToo() {
        assertThat(get(lies, "/nl/settings/history"))
                .hasStatusOk()
                .bodyText()
                .contains("Fabriek benoemd:", "Materialen", "Indigo, blauw");
    }

    private static ContactPerson anClaes() {
        return new ContactPerson(
                0,
                "lab",
                "An Claes",
                "an@lab.example",
                "059 00 00 00",
                "",
                Language.NL,
                LocalDate.of(2026, 3, 2));
    }

    private static String undoOffered(MvcTestResult result) {
        return notice(result).undo();
    }

    private static Notice notice(MvcTestResult result) {
        return Optional.ofNullable(result.getMvcResult().getFlashMap().get("notice"))
                .map(Notice.class::cast)
                .orElseThrow();
    }

    private MvcTestResult get(Person person, String path) {
        return browser.get().uri(path).with(user(Long.toString(person.id()))).exchange();
    }

    private MvcTestResult post(Person person, String path, MultiValueMap<String, String> fields) {
        return browser.post()
                .uri(path)
                .with(user(Long.toString(person.id())))
                .with(csrf())
                .params(fields)
                .exchange();
    }
}
