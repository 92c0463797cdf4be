package be.weefsel.app.settings.web;

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
import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.network.Networks;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.Cluster;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.Colour;
import be.weefsel.app.vocabulary.ThreadColour;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@WholeWeefsel
@Transactional
@Tag("H2")
class SettingsPagesTest {
    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private Networks networks;
    @Autowired private Clusters clusters;
    @Autowired private Actors actors;
    @Autowired private JdbcClient database;

    private String lies = "";

    @BeforeEach
    void aNetworkWithAFacilitator() {
        network.found();
        lies = idOf(network.add(Role.FACILITATOR));
    }

    // The network

    @Test
    void settingsAreForFacilitatorAndAdministrator() {
        var administrator = idOf(network.add(Role.ADMINISTRATOR));
        var company = idOf(network.add(Role.COMPANY, Optional.of("garnavel")));

        for (var path : List.of("/nl/settings", "/nl/settings/factories", "/nl/settings/topics")) {
            assertThat(browser.get().uri(path).with(user(lies))).hasStatusOk();
            assertThat(browser.get().uri(path).with(user(administrator))).hasStatusOk();
            assertThat(browser.get().uri(path).with(user(company))).hasStatus(403);
            assertThat(browser.get().uri(path)).hasStatus(302);
        }
        assertThat(browser.get().uri("/nl").with(user(lies)))
                .bodyText()
                .contains("href=\"/nl/settings\"");
        assertThat(browser.get().uri("/nl").with(user(company)))
                .bodyText()
                .doesNotContain("/nl/settings");
    }

    @Test
    void theContactStandsOnTheHomeAndBelowEveryPageAndTheReplyAddressDoesNot() {
        assertThat(filledIn()).hasRedirectedUrl("/nl/settings");

        assertThat(browser.get().uri("/fr"))
                .bodyText()
                .contains("Petitbourg", "href=\"tel:+3250123456\"", "Streekhuis Kleinveld")
                .doesNotContain("antwoord@kleinveld.example");
        assertThat(browser.get().uri("/en/factories"))
                .bodyText()
                .contains("mailto:info@kleinveld.example", "Markt 1", "8000 Vlasdorp");
    }

    @Test
    void everyChangeIsOnRecordWithBeforeAndAfter() {
        filledIn().exchange();

        assertThat(
                        database.sql(
                                        """
                                        select before -> 'name' -> 'byLanguage' ->> 'FR',
                                            after -> 'name' -> 'byLanguage' ->> 'FR',
                                            after ->> 'replyTo', person::text
                                        from platform.audit
                                        where action = 'network.changed'
                                        """)
                                .query((row, number) ->
                                        List.of(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getString(3),
                                                row.getString(4)))
                                .list())
                .containsExactly(
                        List.of("Petitchamp", "Petitbourg", "antwoord@kleinveld.example", lies));
    }

    @Test
    void aChangeIsTakenBackAsLongAsNothingChangedSince() {
        var before = networks.findNetwork();
        filledIn().exchange();
        var change = latestChange();

        assertThat(post("/nl/settings/changes/" + change + "/undoing"))
                .hasRedirectedUrl("/nl/settings");
        assertThat(networks.findNetwork()).isEqualTo(before);

        filledIn().exchange();
        assertThat(post("/nl/settings/changes/" + change + "/undoing"))
                .hasRedirectedUrl("/nl/settings");
        assertThat(networks.findNetwork().flatMap(Network::contact)).isPresent();
    }

    @Test
    void everythingToMendIsSaidAtOnceAndNothingTypedIsLost() {
        var refused =
                post("/nl/settings")
                        .param("email", "info bij kleinveld")
                        .param("phone", "bel ons")
                        .param("address", "Markt 1")
                        .param("reply-to", "x");

        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "href=\"#name-nl\"",
                        "href=\"#languages\"",
                        "href=\"#areas\"",
                        "href=\"#email\"",
                        "href=\"#phone\"",
                        "href=\"#reply-to\"",
                        "value=\"info bij kleinveld\"",
                        ">Markt 1</textarea>");
        assertThat(networks.findNetwork().map(found -> found.name().in(Language.NL).text()))
                .contains("Kleinveld");
    }

    // The factories

    @Test
    void afterTheFoundingTodayLeadsFromTheFactoriesToActorsOffersAndPeople() {
        assertThat(browser.get().uri("/nl/today").with(user(lies)))
                .bodyText()
                .contains("nog geen collectieve fabrieken", "href=\"/nl/settings/factories/new\"");

        named("Voeding").param("thread", "madder").exchange();

        assertThat(browser.get().uri("/nl/today").with(user(lies)))
                .bodyText()
                .contains("staat nog niemand", "href=\"/nl/actors/import\"");

        actors.addOrganisation(
                NOBODY, organisation("garnavel", OrganisationKind.SME, "Garnavel", VLASDORP));

        assertThat(browser.get().uri("/nl/today").with(user(lies)))
                .bodyText()
                .contains("Breng het aanbod in", "href=\"/nl/actors/import\"");

        actors.addOffer(NOBODY, offer("spinning", "garnavel", OfferKind.LAB, "Spinproef"));

        assertThat(browser.get().uri("/nl/today").with(user(lies)))
                .bodyText()
                .contains("Nodig de eersten uit", "href=\"/nl/people/new\"");

        network.add(Role.EXPERT, Optional.of("garnavel"));

        assertThat(browser.get().uri("/nl/today").with(user(lies)))
                .bodyText()
                .contains("Niets wacht op u");
    }

    @Test
    void aFactoryWithoutMembersSaysWhatWillBeThereAndHowToBegin() {
        named("Voeding").param("thread", "madder").exchange();

        assertThat(browser.get().uri("/nl/factories/voeding"))
                .hasStatusOk()
                .bodyText()
                .contains("Deze fabriek staat klaar voor haar eerste leden")
                .doesNotContain("/nl/actors/new", "Nog geen starter");
        assertThat(browser.get().uri("/nl/factories/voeding").with(user(lies)))
                .bodyText()
                .contains("href=\"/nl/actors/new\"");
    }

    @Test
    void aColourOfOnesOwnWorksInTheStylesOfThreads() {
        assertThat(browser.get().uri("/nl/factories")).bodyText().doesNotContain("/threads.css");

        named("Zorg").param("thread", "own").param("own-colour", "#8F5CB5").exchange();

        assertThat(clusters.getCluster("zorg").thread())
                .isEqualTo(ThreadColour.of(Colour.of("#8f5cb5")));
        assertThat(browser.get().uri("/nl/factories"))
                .bodyText()
                .contains("href=\"/threads.css?v=8f5cb5\"", "swatch thread-own-8f5cb5");
        var styles = browser.get().uri("/threads.css").exchange();
        assertThat(styles)
                .hasStatusOk()
                .bodyText()
                .contains(".thread-own-8f5cb5 { --thread: #8f5cb5; --thread-text: light-dark(#");
        assertThat(
                        browser.get()
                                .uri("/threads.css")
                                .header(
                                        "If-None-Match",
                                        String.valueOf(styles.getResponse().getHeader("ETag"))))
                .hasStatus(304);
    }

    @Test
    void aColourThatDoesNotStandOutIsRefusedWithItsContrastAndTheNearestThatDoes() {
        assertThat(named("Zorg").param("thread", "own").param("own-colour", "#ffd200"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "#ffd200 valt te weinig op: contrast 1,2 op een lichte pagina en 12,2 op",
                        "minstens 3 is nodig",
                        "value=\"#ffd200\"");
        assertThat(clusters.listClusters()).isEmpty();
    }

    @Test
    void twoFactoriesOfOneTimeDoNotShareAColour() {
        named("Voeding").param("thread", "madder").param("to", "2020").exchange();

        assertThat(named("Zorg").param("thread", "madder"))
                .hasStatus(422)
                .bodyText()
                .contains("Deze kleur heeft Voeding al");
        assertThat(named("Zorg").param("thread", "madder").param("from", "2021"))
                .hasRedirectedUrl("/nl/settings/factories");
    }

    @Test
    void aFactoryIsChangedEndedAndTakenBack() {
        named("Voeding").param("thread", "madder").param("from", "2012").exchange();
        var before = clusters.getCluster("voeding");

        assertThat(
                        post("/nl/settings/factories/voeding")
                                .param("name-nl", "Gezonde voeding")
                                .param("short-fr", "Alimentation")
                                .param("purpose-nl", "Samen lekker en gezond.")
                                .param("thread", "madder")
                                .param("from", "2012")
                                .param("to", "2020"))
                .hasRedirectedUrl("/nl/settings/factories");

        assertThat(browser.get().uri("/nl/factories"))
                .bodyText()
                .doesNotContain("/nl/factories/voeding");
        assertThat(browser.get().uri("/nl/settings/factories").with(user(lies)))
                .bodyText()
                .contains("Gezonde voeding", "Alimentation", "2012 tot en met 2020", "Beëindigd");
        assertThat(browser.get().uri("/nl/factories/voeding"))
                .hasStatusOk()
                .bodyText()
                .contains("had geen leden", "bestond tot en met 31 december 2020");

        post("/nl/settings/factories/voeding/changes/" + latestChange() + "/undoing").exchange();

        assertThat(clusters.getCluster("voeding")).isEqualTo(before);
    }

    @Test
    void factoriesStandEverywhereInTheOrderThatTheNetworkGaveThem() {
        named("Voeding").param("thread", "madder").exchange();
        named("Zorg").param("thread", "walnut").exchange();

        assertThat(post("/nl/settings/factories/zorg/move").param("places", "1"))
                .hasRedirectedUrl("/nl/settings/factories");

        assertThat(clusters.listClusters())
                .extracting(Cluster::key)
                .containsExactly("zorg", "voeding");
        assertThat(browser.get().uri("/nl/factories"))
                .bodyText()
                .containsSubsequence("/nl/factories/zorg", "/nl/factories/voeding");
        assertThat(
                        database.sql(
                                        """
                                        select before::text || ' ' || after::text
                                        from platform.audit
                                        where action = 'clusters.ordered'
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("[\"voeding\", \"zorg\"] [\"zorg\", \"voeding\"]");
    }

    @Test
    void whatIsMissingFromAFactoryIsSaidAtOnce() {
        assertThat(
                        post("/nl/settings/factories")
                                .param("own-colour", "")
                                .param("from", "20")
                                .param("to", "2020"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "href=\"#name-nl\"",
                        "href=\"#purpose-nl\"",
                        "href=\"#thread\"",
                        "href=\"#from\"");
    }

    // The topics

    @Test
    void topicsAreTakenAlongAndBroughtInWhereTheyAlwaysWere() {
        var administrator = idOf(network.add(Role.ADMINISTRATOR));

        assertThat(browser.get().uri("/nl/settings/topics").with(user(lies)))
                .bodyText()
                .contains("/nl/topics.ttl?scheme=", "/nl/topics.jsonld?scheme=")
                .doesNotContain("/nl/topics/editions/new");
        assertThat(browser.get().uri("/nl/settings/topics").with(user(administrator)))
                .bodyText()
                .contains("/nl/topics/editions/new");
    }

    private MockMvcRequestBuilder filledIn() {
        return post("/nl/settings")
                .param("name-nl", "Kleinveld")
                .param("name-fr", "Petitbourg")
                .param("language", "nl", "fr")
                .param("area", "90000")
                .param("office", "Streekhuis Kleinveld")
                .param("email", "info@kleinveld.example")
                .param("phone", "+32 50 12 34 56")
                .param("address", "Markt 1\n8000 Vlasdorp")
                .param("reply-to", "antwoord@kleinveld.example");
    }

    private MockMvcRequestBuilder named(String name) {
        return post("/nl/settings/factories")
                .param("name-nl", name)
                .param("purpose-nl", "Samen sterker in " + name);
    }

    private MockMvcRequestBuilder post(String path) {
        return browser.post().uri(path).with(user(lies)).with(csrf());
    }

    private long latestChange() {
        return database.sql("select max(id) from platform.audit").query(Long.class).single();
    }

    private static String idOf(Person person) {
        return Long.toString(person.id());
    }
}
