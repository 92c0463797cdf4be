package be.weefsel.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.people.Affiliation;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.people.Standing;
import be.weefsel.app.platform.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("E1")
class DossierTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:30:00Z");
    private static final Reader VISITOR = Reader.VISITOR;
    private static final Reader WEAVER = reader(Role.COMPANY, "weaver");
    private static final Reader OTHER_COMPANY = reader(Role.COMPANY, "spinner");
    private static final Reader LAB = reader(Role.EXPERT, "lab");
    private static final Reader OTHER_EXPERT = reader(Role.EXPERT, "school");
    private static final Reader FACILITATOR = reader(Role.FACILITATOR, "agency");
    private static final Reader ADMINISTRATOR = reader(Role.ADMINISTRATOR, "agency");

    @Test
    void everyoneReadsTheTeaserOnly() {
        var asked = dossier(Stage.OPEN, List.of(), List.of());

        for (var reader : List.of(VISITOR, OTHER_COMPANY, LAB, OTHER_EXPERT, ADMINISTRATOR)) {
            assertThat(asked.layerFor(reader)).as("%s", reader).isEqualTo(Layer.PUBLIC);
        }
    }

    @Test
    void theCompanyAndTheFacilitatorReadEverything() {
        var asked = dossier(Stage.OPEN, List.of(), List.of());

        assertThat(asked.layerFor(WEAVER)).isEqualTo(Layer.CONFIDENTIAL);
        assertThat(asked.layerFor(FACILITATOR)).isEqualTo(Layer.CONFIDENTIAL);
    }

    @Test
    void anExpertReadsTheQuestionOnceIntroducedAndNotTheConfidentialDetail() {
        var introduced = dossier(Stage.INTRODUCED, List.of(introductionOf("lab")), List.of());

        assertThat(introduced.layerFor(LAB)).isEqualTo(Layer.QUESTION);
        assertThat(introduced.layerFor(OTHER_EXPERT)).isEqualTo(Layer.PUBLIC);
    }

    @Test
    void anExpertWhoIsAllowedReadsNothingConfidentialBeforeAccepting() {
        var waiting = new Confidant("lab", MONDAY, Optional.empty());
        var allowed = dossier(Stage.INTRODUCED, List.of(introductionOf("lab")), List.of(waiting));

        assertThat(allowed.layerFor(LAB)).isEqualTo(Layer.QUESTION);
        assertThat(allowed.mayAcceptConfidentiality(LAB)).isTrue();
    }

    @Test
    void anExpertWhoIsAllowedAndAcceptedReadsTheConfidentialDetail() {
        var bound = new Confidant("lab", MONDAY, Optional.of(MONDAY));
        var accepted = dossier(Stage.INTRODUCED, List.of(introductionOf("lab")), List.of(bound));

        assertThat(accepted.layerFor(LAB)).isEqualTo(Layer.CONFIDENTIAL);
    }

    @Test
    void whoseIntroductionWasTakenBackReadsNothingMore() {
        var bound = new Confidant("lab", MONDAY, Optional.of(MONDAY));
        var introduction = introductionOf("lab");
        var takenBack =
                new Introduction(
                        1,
                        "q-001",
                        "offer",
                        "lab",
                        introduction.by(),
                        MONDAY,
                        "",
                        Language.NL,
                        Optional.empty(),
                        Optional.of(MONDAY),
                        Optional.empty());
        var dossier = dossier(Stage.OPEN, List.of(takenBack), List.of(bound));

        assertThat(dossier.layerFor(LAB)).isEqualTo(Layer.PUBLIC);
    }

    /// Acting for the same organisation is not enough: the role decides.
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EXPERT", "ADMINISTRATOR"})
    void otherRolesOfTheCompanyItselfReadNoMoreThanOthers(Role role) {
        var asked = dossier(Stage.OPEN, List.of(), List.of());

        assertThat(asked.layerFor(reader(role, "weaver"))).isEqualTo(Layer.PUBLIC);
    }

    @Test
    void aDraftIsKnownToItsCompanyAndTheFacilitatorOnly() {
        var draft = dossier(Stage.DRAFT, List.of(), List.of());

        assertThat(draft.isKnownTo(WEAVER)).isTrue();
        assertThat(draft.isKnownTo(FACILITATOR)).isTrue();
        for (var reader : List.of(VISITOR, OTHER_COMPANY, LAB, ADMINISTRATOR)) {
            assertThat(draft.isKnownTo(reader)).as("%s", reader).isFalse();
        }
    }

    @Test
    void onlyTheCompanyDecidesWhoElseReadsItsConfidentialDetail() {
        var introduced = dossier(Stage.INTRODUCED, List.of(introductionOf("lab")), List.of());

        assertThat(introduced.mayAllowConfidants(WEAVER)).isTrue();
        assertThat(introduced.mayAllowConfidants(FACILITATOR)).isFalse();
    }

    @Test
    void anExpertWhoseOpinionIsAskedReadsTheQuestionWhileItRunsAndNothingConfidential() {
        var bound = new Confidant("lab", MONDAY, Optional.of(MONDAY));

        var running = askedForOpinion(Stage.OPEN, bound);
        assertThat(running.layerFor(LAB)).isEqualTo(Layer.QUESTION);
        assertThat(running.layerFor(OTHER_EXPERT)).isEqualTo(Layer.PUBLIC);
        assertThat(running.layerFor(reader(Role.COMPANY, "lab"))).isEqualTo(Layer.PUBLIC);

        var answered = askedForOpinion(Stage.ANSWERED, bound);
        assertThat(answered.layerFor(LAB)).isEqualTo(Layer.PUBLIC);
    }

    @Test
    void anOpinionIsReadByTheCompanyTheFacilitatorAndWhoGaveIt() {
        var asked = askedForOpinion(Stage.OPEN);

        for (var reader : List.of(WEAVER, FACILITATOR, LAB)) {
            assertThat(asked.opinionsFor(reader)).as("%s", reader).hasSize(1);
        }
        for (var reader : List.of(VISITOR, OTHER_COMPANY, OTHER_EXPERT, ADMINISTRATOR)) {
            assertThat(asked.opinionsFor(reader)).as("%s", reader).isEmpty();
        }
    }

    @Test
    void onlyTheFacilitatorChoosesAndOnlyWhileTheQuestionRuns() {
        var running = dossier(Stage.OPEN, List.of(), List.of());

        assertThat(running.mayChoose(FACILITATOR)).isTrue();
        for (var reader : List.of(VISITOR, WEAVER, LAB, ADMINISTRATOR)) {
            assertThat(running.mayChoose(reader)).as("%s", reader).isFalse();
        }
        assertThat(dossier(Stage.WITHDRAWN, List.of(), List.of()).mayChoose(FACILITATOR)).isFalse();
    }

    @Test
    void anExpertReadsNamesOfHerOwnPeopleOnly() {
        var introduced = dossier(Stage.INTRODUCED, List.of(introductionOf("lab")), List.of());

        assertThat(introduced.mayReadName(LAB, LAB.signedIn())).isTrue();
        assertThat(introduced.mayReadName(LAB, WEAVER.signedIn())).isFalse();
        assertThat(introduced.mayReadName(LAB, FACILITATOR.signedIn())).isFalse();
        assertThat(introduced.mayReadName(OTHER_EXPERT, OTHER_EXPERT.signedIn())).isFalse();
        assertThat(introduced.mayReadName(WEAVER, LAB.signedIn())).isTrue();
        assertThat(introduced.mayReadName(FACILITATOR, LAB.signedIn())).isTrue();
    }

    private static Dossier askedForOpinion(Stage stage, Confidant... confidants) {
        return new Dossier(
                question(stage),
                List.of(),
                List.of(confidants),
                List.of(new Opinion("lab", MONDAY, Optional.empty())));
    }

    private static Dossier dossier(
            Stage stage, List<Introduction> introductions, List<Confidant> confidants) {
        return new Dossier(question(stage), introductions, confidants, List.of());
    }

    private static Question question(Stage stage) {
        return new Question(
                "q-001",
                "weaver",
                Language.NL,
                new QuestionText(
                        "Lichter doek",
                        "Wie maakt doek lichter?",
                        "Het doek is te zwaar.",
                        "",
                        "",
                        ""),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                true,
                false,
                false,
                Optional.empty(),
                stage,
                stage == Stage.DRAFT ? Optional.empty() : Optional.of(LocalDate.of(2026, 11, 23)));
    }

    private static Introduction introductionOf(String organisation) {
        return new Introduction(
                1,
                "q-001",
                "offer",
                organisation,
                Optional.empty(),
                MONDAY,
                "",
                Language.NL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Reader reader(Role role, String organisation) {
        return new Reader(
                Optional.of(
                        new Person(
                                1,
                                "someone@weefsel.example",
                                "Someone",
                                Language.NL,
                                role,
                                List.of(new Affiliation(organisation, Standing.MEMBER)),
                                Set.of())));
    }
}
