package be.weefsel.app.matching.web;

import static be.weefsel.app.SmallNetwork.reader;
import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.cluster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.platform.people.Body;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.people.Seat;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.ThreadColour;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// Who reads along on the board sees how far questions are, and no more of them than everyone.
@WholeWeefsel
@Transactional
@Tag("D3")
class BoardTest {
    private static final String TEASER = "Spinner zoekt sterke vezel";

    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private Clusters clusters;
    @Autowired private People people;

    private Person facilitator;

    @BeforeEach
    void garnavelAsksItsFactory() {
        network.found();
        network.startWithMaterials();
        clusters.define(NOBODY, cluster("food", "Voeding", ThreadColour.MADDER));
        facilitator = network.add(Role.FACILITATOR);
        network.askForFibre(reader(facilitator), 3);
    }

    @Test
    void adviserAndAnalystSeeTheTeaserWhereTheFacilitatorSeesTitleAndCompany() {
        for (var role : new Role[] {Role.ADVISER, Role.ANALYST}) {
            assertThat(board(network.add(role)))
                    .hasStatusOk()
                    .bodyText()
                    .contains(TEASER, "Voeding")
                    .doesNotContain("Draad breekt", "Garnavel");
        }
        assertThat(board(facilitator)).bodyText().contains("Draad breekt", "Garnavel");
    }

    @Test
    void aSeatShowsTheQuestionsOfThatFactoryAndOfNoOther() {
        var seated = network.add(Role.COMPANY);
        assertThat(board(seated)).hasStatus(403);

        people.changeSeats(seated.id(), Set.of(new Seat(Body.CONTROL_GROUP, "materials")));
        assertThat(board(seated))
                .hasStatusOk()
                .bodyText()
                .contains(TEASER)
                .doesNotContain("Draad breekt", "Garnavel", "Voeding");

        people.changeSeats(seated.id(), Set.of(new Seat(Body.CORE_GROUP, "food")));
        assertThat(board(seated)).hasStatusOk().bodyText().doesNotContain(TEASER);
    }

    private MvcTestResult board(Person person) {
        return browser.get()
                .uri("/nl/questions/board")
                .with(user(Long.toString(person.id())))
                .exchange();
    }
}
