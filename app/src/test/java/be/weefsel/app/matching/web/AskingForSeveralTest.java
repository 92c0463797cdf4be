package be.weefsel.app.matching.web;

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
import be.weefsel.app.matching.Questions;
import be.weefsel.app.platform.people.Affiliations;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// Who acts for two companies says for which one she asks.
@WholeWeefsel
@Transactional
@Tag("E1")
class AskingForSeveralTest {
    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private Actors actors;
    @Autowired private Affiliations affiliations;
    @Autowired private Questions questions;

    private Person lotte;

    @BeforeEach
    void lotteActsForTwoCompanies() {
        network.found();
        network.startWithMaterials();
        for (var name : new String[] {"Weverij", "Breierij"}) {
            actors.addOrganisation(
                    NOBODY,
                    organisation(
                            name.toLowerCase(Locale.ROOT), OrganisationKind.SME, name, VLASDORP));
        }
        lotte = network.add(Role.COMPANY, Optional.of("garnavel"));
        affiliations.add(lotte.id(), "weverij");
    }

    @Test
    void theFormOffersHerOwnCompaniesOnly() {
        assertThat(browser.get().uri("/nl/questions/new").with(user(Long.toString(lotte.id()))))
                .bodyText()
                .contains("value=\"garnavel\"", "value=\"weverij\"")
                .doesNotContain("value=\"breierij\"");
    }

    @Test
    void theQuestionIsOfTheCompanyThatSheChose() {
        assertThat(ask("weverij")).hasStatus3xxRedirection();

        assertThat(questions.listOfCompany("weverij")).hasSize(1);
        assertThat(questions.listOfCompany("garnavel")).isEmpty();
    }

    @Test
    void withoutAChoiceOrForAStrangersCompanyTheFormComesBack() {
        for (var company : new String[] {"", "breierij"}) {
            assertThat(ask(company)).hasStatus(422).bodyText().contains("href=\"#company\"");
        }
        assertThat(questions.listAsked()).isEmpty();
    }

    private MvcTestResult ask(String company) {
        return browser.post()
                .uri("/nl/questions")
                .with(csrf())
                .with(user(Long.toString(lotte.id())))
                .param("company", company)
                .param("language", "nl")
                .param("teaser", "Wie maakt doek lichter?")
                .param("title", "Lichter doek")
                .param("problem", "Het doek is te zwaar.")
                .exchange();
    }
}
