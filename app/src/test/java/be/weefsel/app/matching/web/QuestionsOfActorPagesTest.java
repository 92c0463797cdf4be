package be.weefsel.app.matching.web;

import static be.weefsel.app.SmallNetwork.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@WholeWeefsel
@Transactional
@Tag("E1")
class QuestionsOfActorPagesTest {
    private static final String TEASER = "Spinner zoekt sterke vezel";

    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private Questions questions;

    @BeforeEach
    void garnavelAsksSomething() {
        network.found();
        network.startWithMaterials();
    }

    @Test
    void theCompanyAndTheFacilitatorFindItsQuestionsOnItsPageDraftsToo() {
        var lies = network.add(Role.FACILITATOR);
        var spinner = network.add(Role.COMPANY, Optional.of("garnavel"));
        network.askForFibre(reader(lies), 3);
        questions.saveDraft(reader(lies), Optional.empty(), SmallNetwork.forFibre());

        for (var person : new Person[] {lies, spinner}) {
            assertThat(page(person))
                    .bodyText()
                    .contains("2 vragen van dit bedrijf", TEASER, "Zoekt iemand", "Ontwerp")
                    .doesNotContain("Het is voor de wasserij");
        }
    }

    @Test
    void whoMayNotKnowWhoAsksFindsNothingThere() {
        network.askForFibre(reader(network.add(Role.FACILITATOR)), 3);
        var administrator = network.add(Role.ADMINISTRATOR);
        var expert = network.add(Role.EXPERT, Optional.of("garnavel"));

        assertThat(browser.get().uri("/nl/actors/garnavel"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(TEASER);
        assertThat(page(administrator)).bodyText().doesNotContain(TEASER);
        assertThat(page(expert)).bodyText().doesNotContain(TEASER);
    }

    private MvcTestResult page(Person person) {
        return browser.get()
                .uri("/nl/actors/garnavel")
                .with(user(Long.toString(person.id())))
                .exchange();
    }
}
