package be.weefsel.app.matching.web;

import static be.weefsel.app.SmallNetwork.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.matching.Revisions;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// Changing a question that was asked: undo on the next page, and its history field by field.
@WholeWeefsel
@Transactional
@Tag("E1")
class RevisionsPagesTest {
    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private Revisions revisions;

    private Person facilitator;
    private String key = "";

    @BeforeEach
    void garnavelAsks() {
        network.found();
        network.startWithMaterials();
        facilitator = network.add(Role.FACILITATOR);
        key = network.askForFibre(reader(facilitator), 3);
    }

    @Test
    void whatWasAndWhatBecameStandBesideEachOtherAndCanBeTakenBack() {
        assertThat(change(revisions.latestOf(key))).hasStatus3xxRedirection();
        var latest = revisions.latestOf(key);

        assertThat(history())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Aan deze vraag is één keer iets gewijzigd",
                        "Wat is er aan de hand?",
                        "Draad breekt",
                        "De naad scheurt.")
                .contains("/questions/%s/changes/%d/undoing".formatted(key, latest));
        assertThat(
                        browser.post()
                                .uri("/nl/questions/{key}/changes/{number}/undoing", key, latest)
                                .with(user(Long.toString(facilitator.id())))
                                .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(history()).bodyText().contains("2 keer");
    }

    @Test
    void whoWasOvertakenKeepsHerWordsAndCanSendThemAgain() {
        var opened = revisions.latestOf(key);
        change(opened);

        var refused = change(opened);

        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("wijzigde iemand anders", "De naad scheurt.")
                .contains("name=\"revision\" value=\"%d\"".formatted(revisions.latestOf(key)));
    }

    private MvcTestResult history() {
        return browser.get()
                .uri("/nl/questions/{key}/history", key)
                .with(user(Long.toString(facilitator.id())))
                .exchange();
    }

    private MvcTestResult change(long opened) {
        return browser.post()
                .uri("/nl/questions")
                .param("key", key)
                .param("revision", Long.toString(opened))
                .param("company", "garnavel")
                .param("language", "nl")
                .param("title", "Draad breekt")
                .param("teaser", "Spinner zoekt sterke vezel")
                .param("problem", "De naad scheurt.")
                .with(user(Long.toString(facilitator.id())))
                .with(csrf())
                .exchange();
    }
}
