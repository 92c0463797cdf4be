package be.weefsel.app.actors.web;

import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.cluster;
import static be.weefsel.app.SmallRegion.offer;
import static be.weefsel.app.SmallRegion.openIn;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.network.Networks;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.ThreadColour;
import be.weefsel.app.vocabulary.Validity;
import java.time.Year;
import java.util.List;
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
