package be.weefsel.app.actors.web;

import static be.weefsel.app.SmallRegion.AKKER;
import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.ZEEHAVEN;
import static be.weefsel.app.SmallRegion.cluster;
import static be.weefsel.app.SmallRegion.member;
import static be.weefsel.app.SmallRegion.offer;
import static be.weefsel.app.SmallRegion.openIn;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Contacts;
import be.weefsel.app.actors.Initiatives;
import be.weefsel.app.actors.MemberRole;
import be.weefsel.app.actors.Membership;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.actors.Site;
import be.weefsel.app.actors.Sites;
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
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// The facilitator keeps the directory in the browser.
@WholeWeefsel
@Transactional
@Tag("D2")
class EditingTest {
    @Autowired private MockMvcTester browser;
    @Autowired private Networks networks;
    @Autowired private People people;
    @Autowired private Clusters clusters;
    @Autowired private Actors actors;
    @Autowired private Sites sites;
    @Autowired private Contacts contacts;
    @Autowired private Initiatives initiatives;
    @Autowired private JdbcClient database;

    @BeforeEach
    void aLabAndAWeaver() {
        networks.found(
                new Network(
                        TranslatedText.of("Kleinveld", "Petitchamp", "Smallfield"),
                        List.of(Language.values()),
                        List.of("90000"),
                        false));
        clusters.define(NOBODY, cluster("materials", "Materialen", ThreadColour.INDIGO));
        actors.addOrganisation(
                NOBODY, organisation("lab", OrganisationKind.KNOWLEDGE_CENTRE, "Labo", VLASDORP));
        actors.addOrganisation(
                NOBODY, organisation("wever", OrganisationKind.SME, "Weverij", VLASDORP));
        actors.addOffer(NOBODY, offer("o-tests", "lab", OfferKind.LAB, "Proeven"));
    }

    @Test
    void whoChangesWhatSomebodyElseChangedMeanwhileLosesNothing() {
        var lies = facilitator();
        var opened = OfferForm.fieldsOf(actors.getOffer("o-tests"));
        opened.set("keywords", "trekbank");
        var offer = actors.getOffer("o-tests");
        actors.changeOffer(NOBODY, offer, openIn(offer, Validity.in(Year.of(2020))));

        assertThat(post(lies, "/nl/offers/o-tests/edit", opened))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Dit is intussen aangepast.",
                        "value=\"trekbank\"",
                        "Er staat nu niets.",
                        "Er staat nu: <span>2020</span>");

        opened.set("edition", OfferForm.fieldsOf(actors.getOffer("o-tests")).getFirst("edition"));
        assertThat(post(lies, "/nl/offers/o-tests/edit", opened))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/nl/offers/o-tests");
        assertThat(actors.getOffer("o-tests").keywords()).containsExactly("trekbank");
    }

    @Test
    void aMunicipalityThatIsNoMoreStaysWhenSomethingElseChanges() {
        actors.addOrganisation(
                NOBODY, organisation("akker", OrganisationKind.SME, "Akkerbouw", AKKER));

        assertThat(get(facilitator(), "/nl/actors/akker/edit"))
                .bodyText()
                .contains("<option value=\"" + AKKER + "\" selected>");
    }

    @Test
    @Tag("D1")
    void anOrganisationTakesPartLeavesAndComesBack() {
        var lies = facilitator();
        var path = "/nl/actors/wever/memberships";

        assertThat(post(lies, path, membership("2010", "2014"))).hasStatus3xxRedirection();
        assertThat(post(lies, path, membership("2014", "")))
                .hasStatus(422)
                .bodyText()
                .contains("In die tijd neemt deze organisatie al deel", "value=\"2014\"");
        assertThat(post(lies, path, membership("2020", ""))).hasStatus3xxRedirection();

        assertThat(actors.membershipsOf("wever"))
                .containsExactly(
                        member("wever", "materials", years(2010, 2014)),
                        member("wever", "materials", Validity.from(LocalDate.of(2020, 1, 1))));
    }

    @Test
    @Tag("D1")
    void roleAndEndOfAMembershipChangeAndItsStartStays() {
        var lies = facilitator();
        var since = LocalDate.of(2012, 5, 3);
        actors.addMembership(NOBODY, member("wever", "materials", Validity.from(since)));
        var path = "/nl/actors/wever/memberships/materials/2012-05-03/edit";
        var typed = MembershipForm.fieldsOf(actors.membershipsOf("wever").getFirst());
        typed.set("role", "host");
        typed.set("to", "2011");

        assertThat(get(lies, path)).hasStatusOk().bodyText().contains("Weverij in Materialen");
        assertThat(post(lies, path, typed))
                .hasStatus(422)
                .bodyText()
                .contains("Geef 2012 of een later jaar");

        typed.set("to", "2019");
        assertThat(post(lies, path, typed)).hasStatus3xxRedirection();
        assertThat(actors.membershipsOf("wever"))
                .containsExactly(
                        new Membership(
                                "wever",
                                "materials",
                                MemberRole.HOST,
                                Validity.of(since, LocalDate.of(2019, 12, 31))));
    }

    @Test
    void aSiteComesChangesAndGoes() {
        var lies = facilitator();
        var typed = fields("address", "Kaai 1", "postalCode", "8001", "municipality", ZEEHAVEN);
        assertThat(post(lies, "/nl/actors/wever/sites", typed)).hasStatus3xxRedirection();
        var site = sites.sitesOf("wever").getFirst();
        assertThat(browser.get().uri("/nl/actors/wever"))
                .bodyText()
                .contains("Nog één vestiging", "Kaai 1", "8001 Zeehaven")
                .doesNotContain("Haal weg");

        var changed = SiteForm.fieldsOf(site);
        changed.set("address", "");
        var path = "/nl/actors/wever/sites/" + site.number();
        assertThat(post(lies, path + "/edit", changed))
                .hasStatus(422)
                .bodyText()
                .contains("Geef straat en nummer");
        changed.set("address", "Kaai 2");
        assertThat(post(lies, path + "/edit", changed)).hasStatus3xxRedirection();
        assertThat(sites.sitesOf("wever")).extracting(Site::address).containsExactly("Kaai 2");

        assertThat(get(lies, path + "/removal")).bodyText().contains("Vestiging Kaai 2 weghalen?");
        assertThat(post(lies, path + "/removal", fields())).hasStatus3xxRedirection();
        assertThat(sites.sitesOf("wever")).isEmpty();
        assertThat(get(lies, "/nl/actors/wever"))
                .bodyText()
                .contains("Vestiging toegevoegd.", "Vestiging aangepast.", "Vestiging weggehaald.");
    }

    @Test
    void aSiteOfSomebodyElseCannotBeReachedFromHere() {
        var lies = facilitator();
        post(lies, "/nl/actors/wever/sites", fields("address", "Kaai 1", "municipality", ZEEHAVEN));
        var number = sites.sitesOf("wever").getFirst().number();

        assertThat(post(lies, "/nl/actors/lab/sites/%d/removal".formatted(number), fields()))
                .hasStatus(404);
        assertThat(sites.sitesOf("wever")).hasSize(1);
    }

    @Test
    void aContactPersonNeedsConsentAndIsForFacilitatorsOnly() {
        var lies = facilitator();
        var typed = fields("name", "An Claes", "email", "an@lab.example", "language", "fr");
        assertThat(post(lies, "/nl/actors/lab/contacts", typed))
                .hasStatus(422)
                .bodyText()
                .contains("Zonder instemming bewaren wij niets", "value=\"An Claes\"");
        typed.set("consentOn", "2999-01-01");
        assertThat(post(lies, "/nl/actors/lab/contacts", typed))
                .hasStatus(422)
                .bodyText()
                .contains("de instemming komt eerst");
        typed.set("consentOn", "2026-03-02");
        assertThat(post(lies, "/nl/actors/lab/contacts", typed)).hasStatus3xxRedirection();

        assertThat(get(lies, "/nl/actors/lab"))
                .bodyText()
                .contains("An Claes", "an@lab.example", "Stemde in op 2 maart 2026");
        var administrator = person(Role.ADMINISTRATOR);
        assertThat(get(administrator, "/nl/actors/lab")).bodyText().doesNotContain("Claes");
        assertThat(get(administrator, "/nl/actors/lab/contacts/new")).hasStatus(403);
        assertThat(browser.get().uri("/nl/actors/lab"))
                .bodyText()
                .contains("Contactpersoon toegevoegd.")
                .doesNotContain("Claes", "an@lab.example");
    }

    @Test
    void ofAContactPersonWhoGoesNothingStays() {
        var lies = facilitator();
        var typed = fields("name", "An Claes", "phone", "059 00 00 00", "consentOn", "2026-03-02");
        post(lies, "/nl/actors/lab/contacts", typed);
        var number = contacts.contactsOf("lab", new Reader(Optional.of(lies))).getFirst().number();
        var path = "/nl/actors/lab/contacts/%d/removal".formatted(number);

        assertThat(get(lies, path)).bodyText().contains("An Claes weghalen?");
        assertThat(post(lies, path, fields())).hasStatus3xxRedirection();

        assertThat(get(lies, "/nl/actors/lab"))
                .bodyText()
                .contains("Contactpersoon weggehaald.")
                .doesNotContain("An Claes");
        assertThat(
                        database.sql(
                                        """
                                        select action from platform.audit
                                        where subject_key = 'lab' and action like 'contact.%'
                                            and before is null and after is null
                                        order by id
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("contact.added", "contact.removed");
    }

    @Test
    void whatOrganisationsDoTogetherHasAPageThatTheyLeadTo() {
        var lies = facilitator();
        assertThat(browser.get().uri("/nl/initiatives"))
                .bodyText()
                .contains("Hier komt wat organisaties samen doen");
        assertThat(get(lies, "/nl/initiatives/new?lead=lab"))
                .bodyText()
                .contains("<option value=\"lab\" selected>Labo</option>");

        var typed = fields("nameFr", "Lin fort", "lead", "lab", "partner", "wever");
        assertThat(post(lies, "/nl/initiatives", typed))
                .hasStatus(422)
                .bodyText()
                .contains("Kies of het een project of een platform is", "value=\"Lin fort\"");
        typed.set("kind", "project");
        typed.set("from", "2024");
        typed.set("factory", "materials");
        assertThat(post(lies, "/nl/initiatives", typed))
                .hasRedirectedUrl("/nl/initiatives/lin-fort");

        assertThat(browser.get().uri("/nl/initiatives/lin-fort"))
                .bodyText()
                .contains("lang=\"fr\">Lin fort", "sinds 2024", "Labo", "Weverij", "Materialen");
        assertThat(browser.get().uri("/nl/initiatives")).bodyText().contains("Eén loopt");
        assertThat(browser.get().uri("/nl/actors/wever"))
                .bodyText()
                .contains("/nl/initiatives/lin-fort");
    }

    @Test
    void anInitiativeChangesAndWhoLeadsItIsNoPartnerAsWell() {
        var lies = facilitator();
        post(
                lies,
                "/nl/initiatives",
                fields("nameNl", "Sterk vlas", "kind", "project", "lead", "lab"));
        var typed = InitiativeForm.fieldsOf(initiatives.findInitiative("sterk-vlas").orElseThrow());
        typed.set("lead", "nobody");
        typed.set("to", "2020");

        assertThat(post(lies, "/nl/initiatives/sterk-vlas/edit", typed))
                .hasStatus(422)
                .bodyText()
                .contains("Er is geen organisatie met de sleutel “nobody”");
        typed.set("lead", "wever");
        typed.put("partner", List.of("lab", "wever", ""));
        assertThat(post(lies, "/nl/initiatives/sterk-vlas/edit", typed)).hasStatus3xxRedirection();

        assertThat(initiatives.findInitiative("sterk-vlas"))
                .hasValueSatisfying(changed -> {
                    assertThat(changed.lead()).contains("wever");
                    assertThat(changed.partners()).containsExactly("lab");
                });
        assertThat(get(lies, "/nl/initiatives/sterk-vlas"))
                .bodyText()
                .contains("Dit is afgelopen.", "Gegevens aangepast.");
        assertThat(browser.get().uri("/nl/initiatives")).bodyText().contains("Eén is afgelopen");
    }

    @Test
    @Tag("E4")
    void theUnitOfACapacityStandsInTheLanguageOfWhoOffers() {
        var typed = OfferForm.fieldsOf(actors.getOffer("o-tests"));
        typed.set("capacity", "60");
        typed.set("unit", "proefdagen");
        post(facilitator(), "/nl/offers/o-tests/edit", typed);

        assertThat(browser.get().uri("/fr/offers/o-tests"))
                .bodyText()
                .contains("60 <span lang=\"nl\">proefdagen</span> par an");
        assertThat(browser.get().uri("/fr/actors/lab"))
                .bodyText()
                .contains("60 <span lang=\"nl\">proefdagen</span> par an");
    }

    @Test
    @Tag("D5")
    void theMapCanBeTakenAlongAsItWasNarrowedDownWithoutContactPersons() {
        post(
                facilitator(),
                "/nl/actors/lab/contacts",
                fields("name", "An Claes", "email", "an@lab.example", "consentOn", "2026-03-02"));

        var narrowed = browser.get().uri("/nl/actors.geojson?kind=knowledge-centre").exchange();
        assertThat(narrowed).hasStatusOk().hasContentTypeCompatibleWith("application/geo+json");
        assertThat(narrowed)
                .bodyJson()
                .hasPathSatisfying(
                        "$.features[?(@.properties.what == 'actor')].properties.key",
                        keys -> assertThat(keys).asArray().containsExactly("lab"))
                .hasPathSatisfying(
                        "$.features[?(@.properties.what == 'municipality')].properties.code",
                        codes -> assertThat(codes).asArray().contains(ZEEHAVEN))
                .extractingPath("$.licence_of_shapes")
                .asString()
                .startsWith("CC0 1.0");
        assertThat(narrowed)
                .bodyText()
                .contains("[3.0,50.9]")
                .doesNotContain("Claes", "lab.example");
    }

    @Test
    void whoOnlyReadsCannotChangeAnything() {
        var expert = person(Role.EXPERT);
        for (var path :
                List.of(
                        "/nl/actors/lab/memberships",
                        "/nl/actors/lab/sites",
                        "/nl/actors/lab/contacts",
                        "/nl/initiatives")) {
            assertThat(post(expert, path, fields("name", "x"))).hasStatus(403);
        }
    }

    private static MultiValueMap<String, String> membership(String from, String to) {
        return fields("factory", "materials", "role", "member", "from", from, "to", to);
    }

    private static Validity years(int first, int last) {
        return Validity.ofYears(Optional.of(Year.of(first)), Optional.of(Year.of(last)));
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

    private static MultiValueMap<String, String> fields(String... namesAndValues) {
        var fields = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            fields.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    private Person facilitator() {
        return person(Role.FACILITATOR);
    }

    private Person person(Role role) {
        return people.add(
                role.code() + "@kleinveld.example",
                "Lies",
                Language.NL,
                role,
                Optional.empty(),
                "een lang wachtwoord");
    }
}
