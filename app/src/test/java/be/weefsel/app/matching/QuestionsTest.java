package be.weefsel.app.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TextCatalog;
import be.weefsel.app.vocabulary.Topics;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("E1")
class QuestionsTest extends WeaverStory {
    @Test
    void aQuestionThatIsAskedWaitsForTheFacilitator() {
        var question = ask(draft("Lichter doek"));

        assertThat(question.stage()).isEqualTo(Stage.OPEN);
        assertThat(questions.listAsked())
                .extracting(dossier -> dossier.question().key())
                .containsExactly("q-001");
    }

    @Test
    void questionsAreNumberedOneByOne() {
        assertThat(List.of(ask(draft("Een")), ask(draft("Twee")), ask(draft("Drie"))))
                .extracting(Question::key)
                .containsExactly("q-001", "q-002", "q-003");
    }

    @Test
    void aTopicShowsTheTeaserOfWhatIsAskedAboutItAndNothingMore() {
        ask(draft("Lichter doek voor Zeildoek"));

        var uses =
                region.get(Topics.class)
                        .usesOf(
                                "textiles",
                                LocalDate.of(2026, 11, 24),
                                TextCatalog.load().in(Language.NL));

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
    void whoMustHavePartnersOnBothSidesWelcomesThemFromAcrossTheBorder() {
        var asking = questions.ask(weaver, Optional.empty(), forBothSides(false));
        assertThat(((Asking.Incomplete) asking).objections()).containsOnlyKeys("bothSides");

        var question = ask(forBothSides(true));

        assertThat(dossier(question).question().bothSides()).isTrue();
    }

    private static QuestionDraft forBothSides(boolean acrossBorders) {
        var draft = draft("Lichter doek");
        return new QuestionDraft(
                draft.company(),
                draft.language(),
                draft.text(),
                "",
                draft.cluster(),
                draft.topics(),
                draft.trl(),
                acrossBorders,
                true,
                false,
                draft.deadline());
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
}
