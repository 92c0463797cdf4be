package be.weefsel.app.matching.web;

import static be.weefsel.app.SmallNetwork.reader;
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
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// What the network shows of how its suggestions do.
@WholeWeefsel
@Transactional
@Tag("E1")
class LearningPagesTest {
    private static final String BY_CHANCE = "Bij toeval, zodat het netwerk leert";

    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private Actors actors;

    private Person facilitator;
    private String question = "";

    @BeforeEach
    void garnavelAsksAndEightLabsCouldHelp() {
        network.found();
        network.startWithMaterials();
        facilitator = network.add(Role.FACILITATOR);
        IntStream.rangeClosed(1, 8)
                .forEach(number -> {
                    var lab = "lab-" + number;
                    actors.addOrganisation(
                            NOBODY,
                            organisation(lab, OrganisationKind.KNOWLEDGE_CENTRE, lab, VLASDORP));
                    actors.addOffer(
                            NOBODY,
                            offer(
                                    "o-" + number,
                                    lab,
                                    OfferKind.LAB,
                                    "Sterke vezel spinnen",
                                    "flax"));
                });
        question = network.askForFibre(reader(facilitator), 3);
    }

    @Test
    void oneSuggestionSaysThatItStandsThereByChanceUntilThatIsSwitchedOff() {
        assertThat(get(facilitator, "/questions/" + question))
                .bodyText()
                .containsOnlyOnce(BY_CHANCE)
                .contains("één op 3");

        assertThat(post(facilitator, "/questions/weights/chance", "on", "false"))
                .hasRedirectedUrl("/nl/questions/weights");
        assertThat(get(facilitator, "/questions/weights"))
                .bodyText()
                .contains("Geen suggestie wordt bij toeval getrokken", "Toeval aan- of uitgezet.");
        assertThat(get(facilitator, "/questions/" + question)).bodyText().doesNotContain(BY_CHANCE);
    }

    @Test
    void theFacilitatorReadsBackWhatWasSuggested() {
        assertThat(get(facilitator, "/questions/" + question + "/suggested"))
                .bodyText()
                .contains("Nog niemand keek wie kan helpen");

        get(facilitator, "/questions/" + question);

        assertThat(get(facilitator, "/questions/" + question + "/suggested"))
                .bodyText()
                .contains("8 aanbiedingen stonden als suggestie bij deze vraag", "Nog niets");
    }

    @Test
    void theQualityTellsNoShareOfFewAndCanBeTakenAlong() {
        get(facilitator, "/questions/" + question);

        assertThat(get(facilitator, "/questions/quality"))
                .bodyText()
                .contains("Van 8 suggesties leidde nog geen tot een voorstel")
                .contains("te weinig om te zeggen");
        assertThat(get(facilitator, "/questions/quality.csv?year=1999").getResponse().getStatus())
                .isEqualTo(200);
        assertThat(get(facilitator, "/questions/quality.csv"))
                .bodyText()
                .contains("languages,nl-nl,8,0,8,,,,");
        assertThat(get(facilitator, "/questions/quality.xlsx")).hasStatusOk();
        assertThat(get(network.add(Role.ANALYST), "/questions/quality"))
                .bodyText()
                .contains("Niet getoond: het zou iets zeggen over één bedrijf")
                .doesNotContain("Van 8 suggesties");
    }

    @Test
    void aProposalThatIsNotThereIsNotApprovedAndADismissalNeedsAReason() {
        assertThat(get(facilitator, "/questions/weights"))
                .bodyText()
                .contains("nog geen ja", "te weinig om iets voor te stellen", "0,18");
        assertThat(post(facilitator, "/questions/weights/approval", "edition", "1-1-0"))
                .hasRedirectedUrl("/nl/questions/weights");
        assertThat(post(facilitator, "/questions/weights/dismissal", "edition", "seen"))
                .hasStatus(422)
                .bodyText()
                .contains("Zeg in één zin waarom.", "value=\"seen\"");
    }

    private MvcTestResult get(Person person, String path) {
        return browser.get().uri("/nl" + path).with(user(Long.toString(person.id()))).exchange();
    }

    private MvcTestResult post(Person person, String path, String field, String value) {
        return browser.post()
                .uri("/nl" + path)
                .param(field, value)
                .with(csrf())
                .with(user(Long.toString(person.id())))
                .exchange();
    }
}
