package be.weefsel.app.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.engine.matching.Criterion;
import be.weefsel.engine.matching.Evidence;
import be.weefsel.engine.matching.PastOutcomes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// After an introduction somebody asks how it goes, and in the end what came of it.
@Tag("E1")
class FollowingTest extends WeaverStory {
    private final FollowUps followUps = region.get(FollowUps.class);
    private final Outcomes outcomes = region.get(Outcomes.class);

    @Test
    void aFollowUpWaitsOnItsDayForTheCompanyAndTheFacilitatorUntilItIsDone() {
        var question = introduced();
        followUps.plan(weaver, question.key(), today().plusDays(1), words("Loopt de proef?"));
        assertThat(waitingFor(weaver)).containsExactly("U bent voorgesteld aan Labo.");

        var id = followUps.of(question.key()).getFirst().id();
        followUps.move(facilitator, question.key(), id, today());
        assertThat(waitingFor(weaver)).contains("U wilde vandaag nagaan hoe het gaat.");
        assertThat(waitingFor(facilitator))
                .containsExactly("Vraag vandaag hoe het gaat bij Wever.");

        followUps.markDone(weaver, question.key(), id);
        assertThat(waitingFor(facilitator)).isEmpty();
    }

    @Test
    void movingKeepsTheUidAndCountsUp() {
        var question = introduced();
        followUps.plan(facilitator, question.key(), today().plusDays(30), words(""));
        var before = followUps.of(question.key()).getFirst();

        followUps.move(facilitator, question.key(), before.id(), today().plusDays(60));

        var after = followUps.of(question.key()).getFirst();
        assertThat(after.uid()).isEqualTo(before.uid());
        assertThat(before.moves()).isZero();
        assertThat(after.moves()).isEqualTo(1);
        assertThat(after.due()).isEqualTo(today().plusDays(60));
    }

    @Test
    void nothingIsPlannedInThePast() {
        var question = introduced();

        assertThat(followUps.objectionTo(today().minusDays(1)))
                .hasValue(Reason.of("matching.follow-up.past"));
        assertThat(followUps.objectionTo(today())).isEmpty();
        assertThatThrownBy(() ->
                        followUps.plan(weaver, question.key(), today().minusDays(1), words("")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void expertsNeitherPlanFollowUpsNorHearOfThem() {
        var question = introduced();
        followUps.plan(weaver, question.key(), today(), words("Zijn zij goed genoeg?"));

        assertThatThrownBy(() -> followUps.plan(lab, question.key(), today(), words("")))
                .isInstanceOf(NotAllowed.class);
        assertThat(questions.listEvents(dossier(question), lab))
                .extracting(Event::kind)
                .doesNotContain(Event.Kind.FOLLOW_UP_PLANNED);
    }

    @Test
    void anIntroductionAboutWhichNobodyAskedForThirtyDaysWaitsForTheFacilitator() {
        var question = ask(draft("Lichter doek"));
        var made =
                made(
                        introductions
                                .asOf(daysAgo(30))
                                .introduce(
                                        facilitator,
                                        question.key(),
                                        "flax-lab",
                                        "",
                                        Language.NL,
                                        Optional.empty()));
        introductions.accept(lab, question.key(), made.id());
        assertThat(waitingFor(facilitator))
                .containsExactly(
                        "Wever en Labo zijn al 30 dagen aan elkaar voorgesteld, en niemand vroeg hoe het gaat.");

        followUps.plan(facilitator, question.key(), today().plusDays(7), words(""));
        assertThat(waitingFor(facilitator)).isEmpty();
    }

    @Test
    void theCompanySaysWhatCameOfItAndTheExpertReadsHerOwnPartOnly() {
        var question = ask(draft("Lichter doek"));
        var withLab = made(introduce(question, "flax-lab"));
        var withSchool = made(introduce(question, "flax-course"));
        questions.markAnswered(weaver, question.key());
        assertThat(waitingFor(weaver))
                .containsExactly("Uw vraag is beantwoord, en niemand weet nog wat ervan kwam.");

        outcomes.record(
                weaver,
                question.key(),
                List.of(
                        outcome(withLab, Outcome.Result.SOLVED, Outcome.Followed.PROJECT),
                        outcome(withSchool, Outcome.Result.NOT, Outcome.Followed.NOTHING_YET)),
                4);

        assertThat(waitingFor(weaver)).isEmpty();
        var dossier = dossier(question);
        assertThat(outcomes.of(dossier, weaver)).hasSize(2);
        assertThat(outcomes.of(dossier, facilitator)).hasSize(2);
        assertThat(outcomes.of(dossier, lab)).containsOnlyKeys(withLab.id());
        assertThat(outcomes.of(dossier, administrator)).isEmpty();
        assertThat(outcomes.of(dossier, Reader.VISITOR)).isEmpty();
        assertThat(outcomes.satisfaction(dossier, weaver)).hasValue(4);
        assertThat(outcomes.satisfaction(dossier, lab)).isEmpty();
    }

    @Test
    @Tag("E1")
    void outcomesOfAnActorCountInLaterSuggestions() {
        for (var result :
                List.of(Outcome.Result.SOLVED, Outcome.Result.PARTLY, Outcome.Result.NOT)) {
            var question = ask(draft("Lichter doek"));
            var introduction = made(introduce(question, "flax-course"));
            questions.markAnswered(weaver, question.key());
            outcomes.record(
                    weaver,
                    question.key(),
                    List.of(outcome(introduction, result, Outcome.Followed.TRAINING)),
                    3);
        }

        var suggested =
                region.get(Suggesting.class).suggest(ask(draft("Steviger doek")), 10).suggested();

        assertThat(suggested)
                .filteredOn(one -> one.supply().equals("flax-course"))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.findComponent(Criterion.OUTCOMES).orElseThrow().evidence())
                                .isEqualTo(new Evidence.Outcomes(new PastOutcomes(3, 1.5), 0.5)));
    }

    @Test
    void anOutcomeIsToldForEachIntroductionAndOnlyOfAnAnsweredQuestion() {
        var question = ask(draft("Lichter doek"));
        var withLab = made(introduce(question, "flax-lab"));
        introduce(question, "flax-course");
        var one = List.of(outcome(withLab, Outcome.Result.PARTLY, Outcome.Followed.TEST));

        assertThatThrownBy(() -> outcomes.record(weaver, question.key(), one, 3))
                .isInstanceOf(NotAllowed.class);
        questions.markAnswered(weaver, question.key());
        assertThatThrownBy(() -> outcomes.record(weaver, question.key(), one, 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> outcomes.record(lab, question.key(), one, 3))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theAdministratorSeesWhoIsAskedAndCannotAnswerAndNothingOfTheQuestion() {
        region.with(
                        SmallRegion.organisation(
                                "office",
                                OrganisationKind.KNOWLEDGE_CENTRE,
                                "Bureau",
                                SmallRegion.ZEEHAVEN))
                .with(offer("flax-advice", "office", 5));
        var question = ask(draft("Lichter doek"));
        introduce(question, "flax-lab");
        introduce(question, "flax-advice");

        assertThat(waitingFor(administrator))
                .containsExactly("Bureau krijgt een vraag, en niemand van hen kan zich aanmelden.");
    }

    private Question introduced() {
        var question = ask(draft("Lichter doek"));
        introduce(question, "flax-lab");
        return question;
    }

    private static Outcome outcome(
            Introduction introduction, Outcome.Result result, Outcome.Followed followed) {
        return new Outcome(introduction.id(), result, followed, words("Wij meten nu samen."));
    }

    private static LocalDate today() {
        return LocalDate.now(daysAgo(0));
    }
}
