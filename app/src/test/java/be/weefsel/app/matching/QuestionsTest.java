package be.weefsel.app.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.actors.Capacity;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Topics;
import be.weefsel.app.vocabulary.Validity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A weaver asks; a lab and a school could help; the agency introduces.
@Tag("E1")
class QuestionsTest {
    private static final String SECRET = "Onze klant Zeildoek NV dreigt weg te gaan.";

    private final SmallRegion region = SmallRegion.empty("platform.people", "matching");
    private final Questions questions = region.get(Questions.class);
    private final Introductions introductions = region.get(Introductions.class);
    private final Confidants confidants = region.get(Confidants.class);

    private Reader weaver = Reader.VISITOR;
    private Reader lab = Reader.VISITOR;
    private Reader school = Reader.VISITOR;
    private Reader facilitator = Reader.VISITOR;
    private Reader administrator = Reader.VISITOR;

    @BeforeEach
    void peopleOfTheRegion() {
        region.with(
                        SmallRegion.organisation(
                                "weaver", OrganisationKind.SME, "Wever", SmallRegion.VLASDORP))
                .with(
                        SmallRegion.organisation(
                                "lab",
                                OrganisationKind.KNOWLEDGE_CENTRE,
                                "Labo",
                                SmallRegion.ZEEHAVEN))
                .with(
                        SmallRegion.organisation(
                                "school",
                                OrganisationKind.EDUCATION,
                                "School",
                                SmallRegion.ZEEHAVEN))
                .with(offer("flax-lab", "lab", 1))
                .with(offer("flax-course", "school", 20));
        weaver = person("weaver", Role.COMPANY);
        lab = person("lab", Role.EXPERT);
        school = person("school", Role.EXPERT);
        facilitator = person("agency", Role.FACILITATOR);
        administrator = person("agency", Role.ADMINISTRATOR);
    }

    @Test
    void aQuestionThatIsAskedWaitsForTheFacilitator() {
        var question = ask(draft("Lichter doek"));

        assertThat(question.stage()).isEqualTo(Stage.OPEN);
        assertThat(questions.listAsked())
                .extracting(dossier -> dossier.question().key())
                .containsExactly("q-001");
    }

    @Test
    void aTopicShowsTheTeaserOfWhatIsAskedAboutItAndNothingMore() {
        ask(draft("Lichter doek voor Zeildoek"));

        var uses = region.get(Topics.class).usesOf("textiles", LocalDate.of(2026, 11, 24));

        assertThat(uses)
                .flatExtracting(Topics.UsesUnder::uses)
                .extracting(use -> use.name().in(Language.NL).text())
                .contains("Wie maakt doek lichter?")
                .noneMatch(name -> name.contains("Lichter doek"));
    }

    @Test
    void whatCannotBeSentYetIsKeptAsADraftWithAllObjectionsAtOnce() {
        var empty = new QuestionText("", "", "Het doek is te zwaar.", "", "", "");

        var asking =
                questions.ask(
                        weaver, Optional.empty(), draft(empty, Optional.of(YearMonth.of(2020, 1))));

        assertThat(((Asking.Incomplete) asking).objections().keySet())
                .containsExactly("title", "teaser", "deadline");
        assertThat(questions.listOfCompany("weaver"))
                .extracting(dossier -> dossier.question().text().problem())
                .containsExactly("Het doek is te zwaar.");
    }

    @Test
    void anotherCompanyCannotChangeTheQuestion() {
        var question = ask(draft("Lichter doek"));
        var stranger = person("lab", Role.COMPANY);

        assertThatThrownBy(() -> questions.withdraw(stranger, question.key()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        questions.saveDraft(stranger, Optional.empty(), draft("Namens een ander")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theFacilitatorIntroducesInOneStepAndBothSidesSeeIt() {
        var question = ask(draft("Lichter doek"));

        var introducing = introduce(question, "flax-lab");

        assertThat(introducing).isInstanceOf(Introducing.Made.class);
        assertThat(questions.listIntroducedTo("lab")).hasSize(1);
        var ofWeaver = questions.listOfCompany("weaver").getFirst();
        assertThat(ofWeaver.question().stage()).isEqualTo(Stage.INTRODUCED);
        assertThat(ofWeaver.standingIntroductions())
                .extracting(Introduction::organisation)
                .containsExactly("lab");
    }

    @Test
    void anOfferIsNeverIntroducedMoreOftenInAYearThanItHasRoomFor() {
        introduce(ask(draft("Lichter doek")), "flax-lab");

        var second = introduce(ask(draft("Sterker doek")), "flax-lab");

        assertThat(((Introducing.Declined) second).reasons())
                .extracting(reason -> reason.key())
                .containsExactly("matching.introduce.no-room");
    }

    @Test
    void allReasonsAgainstAnIntroductionAreToldAtOnce() {
        var question = ask(draft("Lichter doek"));
        introduce(question, "flax-lab");
        questions.withdraw(weaver, question.key());

        var again = introduce(question, "flax-lab");

        assertThat(((Introducing.Declined) again).reasons())
                .extracting(reason -> reason.key())
                .containsExactly("matching.introduce.not-running", "matching.introduce.already");
    }

    @Test
    void anIntroductionThatIsTakenBackLeavesTheQuestionOpenAndStaysInTheHistory() {
        var question = ask(draft("Lichter doek"));
        var made = (Introducing.Made) introduce(question, "flax-lab");

        introductions.takeBack(facilitator, question.key(), made.introduction().id());

        var dossier = questions.findDossier(question.key()).orElseThrow();
        assertThat(dossier.question().stage()).isEqualTo(Stage.OPEN);
        assertThat(questions.listEvents(dossier, facilitator))
                .extracting(Event::kind)
                .contains(Event.Kind.INTRODUCED, Event.Kind.INTRODUCTION_TAKEN_BACK);
    }

    @Test
    void theConfidentialDetailOpensOnlyForThoseWhomTheCompanyAllowsAndWhoPromise() {
        var question = ask(draft("Lichter doek"));
        introduce(question, "flax-lab");
        introduce(question, "flax-course");
        assertThat(whoReads(question)).containsExactlyInAnyOrder(weaver, facilitator);

        confidants.allow(weaver, question.key(), "lab");
        assertThat(whoReads(question)).containsExactlyInAnyOrder(weaver, facilitator);

        confidants.acceptConfidentiality(lab, question.key());
        assertThat(whoReads(question)).containsExactlyInAnyOrder(weaver, facilitator, lab);
    }

    @Test
    void nobodyPromisesConfidentialityWithoutBeingAllowed() {
        var question = ask(draft("Lichter doek"));
        introduce(question, "flax-course");

        assertThatThrownBy(() -> confidants.acceptConfidentiality(school, question.key()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> confidants.allow(facilitator, question.key(), "school"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void everyReadingOfTheConfidentialDetailStandsInTheHistoryOnceADay() {
        var question = ask(draft("Lichter doek"));

        whoReads(question);
        whoReads(question);

        var dossier = questions.findDossier(question.key()).orElseThrow();
        assertThat(questions.listEvents(dossier, weaver))
                .extracting(Event::kind)
                .containsOnlyOnce(Event.Kind.CONFIDENTIAL_READ);
        assertThat(questions.listEvents(dossier, administrator))
                .extracting(Event::kind)
                .doesNotContain(Event.Kind.CONFIDENTIAL_READ);
    }

    @Test
    void theAuditLogNeverHoldsTheConfidentialDetail() {
        ask(draft("Lichter doek"));

        var log =
                JdbcClient.create(region.database())
                        .sql("select concat(before::text, after::text) from platform.audit")
                        .query(String.class)
                        .list();
        assertThat(log).isNotEmpty().noneMatch(entry -> entry.contains("Zeildoek"));
    }

    @Test
    void aQuestionThatIsWithdrawnCanBeAskedAgain() {
        var question = ask(draft("Lichter doek"));
        questions.withdraw(weaver, question.key());

        questions.reopen(weaver, question.key());

        assertThat(questions.findDossier(question.key()).orElseThrow().question().stage())
                .isEqualTo(Stage.OPEN);
    }

    @Test
    void whatHappensToAQuestionIsToldToWhoeverListens() {
        var heard = new ArrayList<QuestionEvent>();
        region.listen(QuestionEvent.class, heard::add);

        var question = ask(draft("Lichter doek"));
        introduce(question, "flax-lab");

        assertThat(heard)
                .extracting(
                        QuestionEvent::question, QuestionEvent::kind, QuestionEvent::organisation)
                .containsExactly(
                        tuple(question.key(), Event.Kind.ASKED, Optional.empty()),
                        tuple(question.key(), Event.Kind.INTRODUCED, Optional.of("lab")));
    }

    @Test
    void whatHappenedEarlierIsNoNews() {
        var heard = new ArrayList<QuestionEvent>();
        region.listen(QuestionEvent.class, heard::add);

        var longAgo =
                Clock.fixed(Instant.parse("2026-02-02T08:30:00Z"), ZoneId.of("Europe/Brussels"));
        questions.asOf(longAgo).ask(weaver, Optional.empty(), draft("Lichter doek"));

        assertThat(questions.listAsked()).hasSize(1);
        assertThat(heard).isEmpty();
    }

    private List<Reader> whoReads(Question question) {
        var dossier = questions.findDossier(question.key()).orElseThrow();
        return List.of(Reader.VISITOR, weaver, lab, school, facilitator, administrator).stream()
                .filter(reader -> confidants.readDetail(dossier, reader).isPresent())
                .toList();
    }

    private Question ask(QuestionDraft draft) {
        return ((Asking.Asked) questions.ask(weaver, Optional.empty(), draft)).question();
    }

    private Introducing introduce(Question question, String offer) {
        return introductions.introduce(
                facilitator,
                question.key(),
                offer,
                "Jullie moeten praten.",
                Language.NL,
                Optional.empty());
    }

    private Reader person(String organisation, Role role) {
        var email = "%s-%s@weefsel.example".formatted(organisation, role.code());
        return new Reader(
                Optional.of(
                        region.get(People.class)
                                .add(
                                        email,
                                        organisation,
                                        Language.NL,
                                        role,
                                        Optional.of(organisation),
                                        "a long password")));
    }

    private static QuestionDraft draft(String title) {
        return draft(
                new QuestionText(
                        title, "Wie maakt doek lichter?", "Het doek is te zwaar.", "", "", ""),
                Optional.empty());
    }

    private static QuestionDraft draft(QuestionText text, Optional<YearMonth> deadline) {
        return new QuestionDraft(
                "weaver",
                Language.NL,
                text,
                SECRET,
                Optional.of("materials"),
                List.of("flax"),
                Optional.empty(),
                true,
                false,
                deadline);
    }

    private static Offer offer(String key, String organisation, int capacity) {
        return new Offer(
                key,
                organisation,
                OfferKind.LAB,
                TranslatedText.of(Language.NL, "Vlas"),
                TranslatedText.of(Language.NL, "Wij kennen vlas."),
                Set.of("flax"),
                List.of(),
                List.of(Language.NL),
                Optional.of(new Capacity(capacity, "proeven")),
                Optional.empty(),
                Validity.ALWAYS,
                Set.of(),
                Set.of(),
                "");
    }
}
