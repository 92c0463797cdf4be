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
import be.weefsel.app.matching.Introduction;
import be.weefsel.app.matching.Introductions;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.matching.Rooms;
import be.weefsel.app.matching.allocation.Allocating;
import be.weefsel.app.matching.allocation.SmallFirst;
import be.weefsel.app.matching.allocation.Wishes;
import be.weefsel.app.platform.audit.RecordedChanges;
import be.weefsel.app.platform.mail.Letters;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.engine.allocation.Fairness;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// Garnavel asks twice for strong fibre; a lab and a school know fibre.
@WholeWeefsel
@Transactional
@Tag("E1")
class AllocationPagesTest {
    private static final String ALL_SUGGESTIONS =
            "/nl/questions/allocation?suggestions=all&fairness=sum";
    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"");
    private static final Pattern UNDO = Pattern.compile("/nl(/questions/allocation/[^/]+/undoing)");

    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private Actors actors;
    @Autowired private Questions questions;
    @Autowired private Introductions introductions;
    @Autowired private Rooms rooms;
    @Autowired private Allocating allocating;
    @Autowired private Letters letters;
    @Autowired private RecordedChanges changes;

    private Person facilitator;
    private Reader agency = Reader.VISITOR;
    private String first = "";
    private String second = "";

    @BeforeEach
    void garnavelAsksTwice() {
        network.found();
        network.startWithMaterials();
        for (var actor : List.of("lab", "school")) {
            actors.addOrganisation(
                    NOBODY,
                    organisation(
                            actor, OrganisationKind.KNOWLEDGE_CENTRE, "Huis " + actor, VLASDORP));
            actors.addOffer(
                    NOBODY, offer("fibre-" + actor, actor, OfferKind.LAB, "Sterke vezel spinnen"));
        }
        facilitator = network.add(Role.FACILITATOR);
        agency = reader(facilitator);
        network.add(Role.EXPERT, Optional.of("lab"));
        first = network.askForFibre(agency, 5);
        second = network.askForFibre(agency, 3);
        rooms.change(agency, "lab", Optional.of(1));
        rooms.change(agency, "school", Optional.of(1));
    }

    @Test
    void lookingShowsWhoWouldGetWhomAndWritesNothing() {
        var before = changes.aboutAll(List.of("question", "allocation")).size();

        assertThat(look())
                .hasStatusOk()
                .bodyText()
                .contains("2 van de 2 open vragen krijgen een partner", "Huis lab", "Huis school");

        assertThat(standing()).isEmpty();
        assertThat(changes.aboutAll(List.of("question", "allocation"))).hasSize(before);
    }

    @Test
    void acceptingAllMakesTheIntroductionsWithTheirAccounts() {
        var lettersBefore = letters.listNewest(100).size();

        assertThat(accept(shown(), List.of())).hasStatus3xxRedirection();

        assertThat(standing())
                .extracting(Introduction::organisation)
                .containsExactlyInAnyOrder("lab", "school");
        assertThat(standing()).allSatisfy(made -> assertThat(made.why()).isPresent());
        assertThat(changes.about("question", first).getFirst().action())
                .isEqualTo("question.introduced");
        assertThat(letters.listNewest(100).size()).isGreaterThan(lettersBefore);
    }

    @Test
    void oneIntroductionCanBeAcceptedAlone() {
        var all = shown();

        assertThat(accept(all, List.of(all.getFirst()))).hasStatus3xxRedirection();

        assertThat(standing()).singleElement().extracting(Introduction::question).isEqualTo(first);
    }

    @Test
    void whatWasAcceptedCanBeTakenBackAsFarAsNobodyAnswered() {
        accept(shown(), List.of());
        var ofLab = standing().stream().filter(i -> i.organisation().equals("lab")).findFirst();
        introductions.accept(agency, ofLab.orElseThrow().question(), ofLab.get().id());
        var undo = UNDO.matcher(text(look()));
        assertThat(undo.find()).isTrue();

        assertThat(post("/nl" + undo.group(1))).hasStatus3xxRedirection();

        assertThat(standing()).extracting(Introduction::organisation).containsExactly("lab");
        assertThat(changes.aboutAll(List.of("allocation")).getFirst().action())
                .isEqualTo("allocation.taken-back");
    }

    @Test
    void whenTheNetworkMovedNothingIsDoneAndItIsSaidWhatChanged() {
        var all = shown();
        rooms.change(agency, "lab", Optional.of(0));

        assertThat(accept(all, List.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Er is niets gedaan", "Garnavel: niet meer met Huis lab")
                .contains("geen plaats meer: ");

        assertThat(standing()).isEmpty();
    }

    @Test
    void whatIsLeftOutOfADryRunIsNeverAllocated() {
        introductions.introduce(agency, first, "fibre-lab", "", Language.NL, Optional.empty());
        var two = new Wishes(Fairness.SUM, 2, SmallFirst.NONE, false);

        // The lab, with its one place, talks with the first already; the school has one for both.
        assertThat(allocating.dryRun(two).introductions().keySet())
                .singleElement()
                .satisfies(one -> assertThat(one.offer()).isEqualTo("fibre-school"));
    }

    @Test
    void theDryRunCanBeTakenAlong() {
        for (var name : List.of("allocation.csv", "allocation.xlsx")) {
            assertThat(
                            browser.get()
                                    .uri("/nl/questions/" + name + "?suggestions=all")
                                    .with(user(Long.toString(facilitator.id()))))
                    .hasStatusOk()
                    .headers()
                    .hasValue("Content-Disposition", "attachment; filename=\"" + name + "\"");
        }
        assertThat(
                        browser.get()
                                .uri("/nl/questions/allocation.csv?suggestions=all")
                                .with(user(Long.toString(facilitator.id()))))
                .bodyText()
                .contains("question,title,company", first + ",Draad breekt,Garnavel");
    }

    @Test
    void theListOfQuestionsLeadsThere() {
        assertThat(get("/nl/questions")).bodyText().contains("/nl/questions/allocation\"");
    }

    private List<Introduction> standing() {
        return List.of(first, second).stream()
                .flatMap(key ->
                        questions.findDossier(key).orElseThrow().standingIntroductions().stream())
                .toList();
    }

    private MvcTestResult look() {
        return get(ALL_SUGGESTIONS);
    }

    private List<String> shown() {
        var found = SHOWN.matcher(text(look()));
        var tokens = new ArrayList<String>();
        while (found.find()) {
            tokens.add(found.group(1));
        }
        assertThat(tokens).hasSize(2);
        return tokens;
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).with(user(Long.toString(facilitator.id()))).exchange();
    }

    private MvcTestResult post(String address) {
        return browser.post()
                .uri(address)
                .with(user(Long.toString(facilitator.id())))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult accept(List<String> shown, List<String> chosen) {
        return browser.post()
                .uri("/nl/questions/allocation")
                .param("suggestions", "all")
                .param("fairness", "sum")
                .param("shown", shown.toArray(String[]::new))
                .param("chosen", chosen.toArray(String[]::new))
                .with(user(Long.toString(facilitator.id())))
                .with(csrf())
                .exchange();
    }
}
