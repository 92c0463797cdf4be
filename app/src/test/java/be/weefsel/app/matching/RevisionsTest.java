package be.weefsel.app.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.platform.audit.RecordedChange;
import be.weefsel.app.platform.people.NotAllowed;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was changed of a question stays known, and can be taken back.
@Tag("E1")
class RevisionsTest extends WeaverStory {
    private final Revisions revisions = region.get(Revisions.class);

    @Test
    void eachChangeStaysKnownWithWhatWasThereBefore() {
        var question = ask(draft("Lichter doek"));

        questions.ask(weaver, Optional.of(question.key()), draft("Veel lichter doek"));

        assertThat(revisions.of(question.key()))
                .extracting(RecordedChange::action)
                .containsExactly("question.changed", "question.asked");
        var before = revisions.of(question.key()).getFirst().before().orElseThrow();
        assertThat(before.at("/text/title").asString()).isEqualTo("Lichter doek");
    }

    @Test
    void noVersionHoldsTheConfidentialDetail() {
        var question = ask(draft("Lichter doek"));
        questions.ask(facilitator, Optional.of(question.key()), draft("Veel lichter doek"));

        assertThat(revisions.of(question.key()).toString()).doesNotContain(SECRET);
    }

    @Test
    void whatChangesNothingIsNoVersionAndNoNews() {
        var question = ask(draft("Lichter doek"));
        var latest = revisions.latestOf(question.key());

        questions.ask(weaver, Optional.of(question.key()), draft("Lichter doek"));

        assertThat(revisions.latestOf(question.key())).isEqualTo(latest);
        assertThat(questions.listEvents(dossier(question), weaver))
                .extracting(Event::kind)
                .containsExactly(Event.Kind.ASKED);
    }

    /// As kept before questions could ask for partners on both sides.
    @Test
    void aChangeThatWasKeptWithoutBothSidesCanBeTakenBackToo() {
        var question = ask(draft("Lichter doek"));
        questions.ask(weaver, Optional.of(question.key()), draft("Veel lichter doek"));
        region.get(JdbcClient.class)
                .sql("update platform.audit set before = before - 'bothSides'")
                .update();

        questions.undo(weaver, question.key(), revisions.latestOf(question.key()));

        assertThat(dossier(question).question().text().title()).isEqualTo("Lichter doek");
    }

    @Test
    void theLatestChangeCanBeTakenBackAndThatToo() {
        var question = ask(draft("Lichter doek"));
        questions.ask(weaver, Optional.of(question.key()), draft("Veel lichter doek"));

        questions.undo(weaver, question.key(), revisions.latestOf(question.key()));
        assertThat(dossier(question).question().text().title()).isEqualTo("Lichter doek");
        assertThat(confidants.readDetail(dossier(question), weaver)).contains(SECRET);

        questions.undo(weaver, question.key(), revisions.latestOf(question.key()));
        assertThat(dossier(question).question().text().title()).isEqualTo("Veel lichter doek");
    }

    @Test
    void anEarlierChangeIsNotTakenBackUnderALaterOne() {
        var question = ask(draft("Lichter doek"));
        questions.ask(weaver, Optional.of(question.key()), draft("Veel lichter doek"));
        var earlier = revisions.latestOf(question.key());
        questions.ask(weaver, Optional.of(question.key()), draft("Heel licht doek"));

        assertThat(questions.undo(weaver, question.key(), earlier))
                .isEqualTo(new Asking.Overtaken());
        assertThat(dossier(question).question().text().title()).isEqualTo("Heel licht doek");
    }

    @Test
    void anIntroductionInBetweenDoesNotStandInTheWay() {
        var question = ask(draft("Lichter doek"));
        questions.ask(weaver, Optional.of(question.key()), draft("Veel lichter doek"));
        introduce(question, "flax-lab");

        questions.undo(weaver, question.key(), revisions.latestOf(question.key()));

        assertThat(revisions.of(question.key()))
                .extracting(RecordedChange::action)
                .containsExactly("question.changed", "question.changed", "question.asked");
        assertThat(dossier(question).question())
                .extracting(now -> now.text().title(), Question::stage)
                .containsExactly("Lichter doek", Stage.INTRODUCED);
    }

    @Test
    void whoOpenedItBeforeAnotherChangedItIsTold() {
        var question = ask(draft("Lichter doek"));
        var opened = revisions.latestOf(question.key());
        questions.ask(facilitator, Optional.of(question.key()), draft("Veel lichter doek"));

        var late = questions.askAgain(weaver, question.key(), opened, draft("Heel licht doek"));

        assertThat(late).isEqualTo(new Asking.Overtaken());
        assertThat(dossier(question).question().text().title()).isEqualTo("Veel lichter doek");
    }

    @Test
    void anExpertTakesNothingBack() {
        var question = ask(draft("Lichter doek"));
        questions.ask(weaver, Optional.of(question.key()), draft("Veel lichter doek"));
        introduce(question, "flax-lab");

        assertThatThrownBy(() ->
                        questions.undo(lab, question.key(), revisions.latestOf(question.key())))
                .isInstanceOf(NotAllowed.class);
    }
}
