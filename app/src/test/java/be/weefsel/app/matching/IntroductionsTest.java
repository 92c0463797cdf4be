package be.weefsel.app.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.text.Language;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What becomes of an introduction: the expert answers, or lets it lie.
@Tag("E1")
class IntroductionsTest extends WeaverStory {
    @Test
    void whoDeclinesGivesThePlaceBackAndTheQuestionLooksForSomeoneElse() {
        var question = ask(draft("Lichter doek"));
        var made = made(introduce(question, "flax-lab"));

        introductions.decline(
                lab, question.key(), made.id(), DeclineReason.NO_TIME, words("Pas in maart."));

        var dossier = dossier(question);
        assertThat(dossier.question().stage()).isEqualTo(Stage.OPEN);
        assertThat(dossier.introductions().getFirst().findDecline())
                .hasValueSatisfying(decline -> {
                    assertThat(decline.reason()).isEqualTo(DeclineReason.NO_TIME);
                    assertThat(decline.words()).isEqualTo(words("Pas in maart."));
                });
        assertThat(dossier.layerFor(lab)).isEqualTo(Layer.PUBLIC);
        // The one place of this year is free again.
        assertThat(introduce(ask(draft("Sterker doek")), "flax-lab"))
                .isInstanceOf(Introducing.Made.class);
    }

    @Test
    void aQuestionStaysIntroducedWhileAnotherIntroductionStands() {
        var question = ask(draft("Lichter doek"));
        var made = made(introduce(question, "flax-lab"));
        introduce(question, "flax-course");

        introductions.decline(
                lab, question.key(), made.id(), DeclineReason.NOT_OUR_FIELD, words(""));

        assertThat(dossier(question).question().stage()).isEqualTo(Stage.INTRODUCED);
        assertThat(dossier(question).standingIntroductions())
                .extracting(Introduction::organisation)
                .containsExactly("school");
    }

    @Test
    void whoDeclinedCanBeIntroducedAgain() {
        var question = ask(draft("Lichter doek"));
        var made = made(introduce(question, "flax-lab"));
        introductions.decline(lab, question.key(), made.id(), DeclineReason.NO_TIME, words(""));

        assertThat(introduce(question, "flax-lab")).isInstanceOf(Introducing.Made.class);
    }

    @Test
    void theFacilitatorSeesTodayThatAnExpertDeclinedUntilSomeoneElseIsIntroduced() {
        var question = ask(draft("Lichter doek"));
        var made = made(introduce(question, "flax-lab"));
        introductions.decline(lab, question.key(), made.id(), DeclineReason.NO_TIME, words(""));

        assertThat(waitingFor(facilitator))
                .containsExactly("Labo wees af: Wij hebben nu geen tijd.");

        introduce(question, "flax-course");
        assertThat(waitingFor(facilitator)).isEmpty();
    }

    @Test
    void anotherReasonNeedsWords() {
        assertThatThrownBy(
                        () -> new Answer.Declined(Instant.EPOCH, DeclineReason.OTHER, words(" ")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anExpertAnswersForHerOwnOrganisationOnly() {
        var question = ask(draft("Lichter doek"));
        var made = made(introduce(question, "flax-lab"));
        introduce(question, "flax-course");

        assertThatThrownBy(() -> introductions.accept(school, question.key(), made.id()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> introductions.accept(weaver, question.key(), made.id()))
                .isInstanceOf(NotAllowed.class);

        introductions.accept(lab, question.key(), made.id());
        assertThat(waitingFor(lab)).isEmpty();
        assertThat(dossier(question).introductions().getFirst().answer())
                .containsInstanceOf(Answer.Accepted.class);
    }

    @Test
    void anAnswerIsOverdueAfterSevenDaysForTheExpertAndForTheFacilitator() {
        var question = ask(draft("Lichter doek"));
        introductions
                .asOf(daysAgo(6))
                .introduce(
                        facilitator,
                        question.key(),
                        "flax-course",
                        "",
                        Language.NL,
                        Optional.empty());
        assertThat(waitingFor(school)).containsExactly("Wever vraagt of u kunt helpen.");
        assertThat(waitingFor(facilitator)).isEmpty();

        introductions
                .asOf(daysAgo(7))
                .introduce(
                        facilitator, question.key(), "flax-lab", "", Language.NL, Optional.empty());
        assertThat(waitingFor(lab)).containsExactly("Wever wacht al 7 dagen op uw antwoord.");
        assertThat(waitingFor(facilitator))
                .containsExactly("Labo antwoordt Wever al 7 dagen niet.");
    }

    @Test
    void anExpertDoesNotHearWhoElseWasAsked() {
        var question = ask(draft("Lichter doek"));
        introduce(question, "flax-lab");
        introduce(question, "flax-course");

        assertThat(questions.listEvents(dossier(question), lab))
                .extracting(Event::organisation)
                .contains(Optional.of("lab"))
                .doesNotContain(Optional.of("school"));
    }
}
