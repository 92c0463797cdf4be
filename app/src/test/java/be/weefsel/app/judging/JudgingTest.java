package be.weefsel.app.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.judging.Judging.Judgement;
import be.weefsel.app.platform.people.NotAllowed;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two people judge, each for herself, and then settle where they differ.
@Tag("E1")
class JudgingTest extends JudgingStory {
    @Test
    void aGradeCanBeChangedUntilTheRoundIsClosed() {
        var round = openForTwo();
        give(facilitator, round, aboutFlax, "vlas-lab", Grade.GOOD);
        give(facilitator, round, aboutFlax, "vlas-lab", Grade.EXACT);

        assertThat(book(round).given()).extracting(Given::grade).containsExactly(Grade.EXACT);
        assertThat(book(round).progressOf(judge(round, facilitator)).graded()).isEqualTo(1);
        rounds.close(facilitator, round);
        assertThatThrownBy(() -> give(facilitator, round, aboutFlax, "vlas-lab", Grade.UNFIT))
                .isInstanceOf(NotAllowed.class);
        rounds.reopen(facilitator, round);
        give(facilitator, round, aboutFlax, "vlas-lab", Grade.UNFIT);
    }

    @Test
    void onlyJudgesGradeAndOnlyWhatIsInTheRound() {
        var round = openForTwo();

        assertThatThrownBy(() -> give(reader(gert), round, aboutFlax, "vlas-lab", Grade.EXACT))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> give(facilitator, round, aboutFlax, "nothing", Grade.EXACT))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyReadsTheGradesOfAnotherBeforeBothAreDoneAndTheRoundIsClosed() {
        var round = openForTwo();
        giveTheRest(facilitator, round, Grade.GOOD);
        giveAllOf(aboutFlax, round);
        assertThat(book(round).judged()).isEmpty();

        rounds.close(facilitator, round);

        assertThat(book(round).judged()).extracting(Pooled::question).containsOnly(aboutFlax);
    }

    private void giveAllOf(String question, long round) {
        for (var task : book(round).tasksOf(judge(round, analyst), question)) {
            give(analyst, round, question, task.offer(), Grade.UNFIT);
        }
    }

    @Test
    void eachJudgeHasAnOrderOfHerOwnThatStays() {
        var round = openForTwo();
        var lies = judge(round, facilitator);

        assertThat(book(round).tasksOf(lies, aboutFlax))
                .isEqualTo(book(round).tasksOf(lies, aboutFlax))
                .allMatch(task -> task.question().equals(aboutFlax));
    }

    @Test
    void farApartIsTalkedAboutAndWhatWasSettledCounts() {
        var round = openForTwo();
        give(facilitator, round, aboutFlax, "vlas-lab", Grade.EXACT);
        give(analyst, round, aboutFlax, "vlas-lab", Grade.PARTLY);
        giveTheRest(facilitator, round, Grade.GOOD);
        giveTheRest(analyst, round, Grade.PARTLY);
        var far = book(round).findPooled(aboutFlax, "vlas-lab").orElseThrow();
        var near = book(round).findPooled(aboutFlax, "vlas-advies").orElseThrow();
        var agreed = new Judgement(aboutFlax, "vlas-lab", Grade.GOOD);
        assertThatThrownBy(() -> judging.settle(facilitator, round, agreed))
                .isInstanceOf(NotAllowed.class);

        rounds.close(facilitator, round);

        assertThat(book(round).isDisagreement(far)).isTrue();
        assertThat(book(round).isDisagreement(near)).isFalse();
        // Of two grades the lower counts, until they agree.
        assertThat(book(round).finalGrade(far)).isEqualTo(OptionalInt.of(1));
        assertThat(book(round).finalGrade(near)).isEqualTo(OptionalInt.of(1));
        assertThatThrownBy(() -> judging.settle(analyst, round, agreed))
                .isInstanceOf(NotAllowed.class);
        judging.settle(facilitator, round, agreed);
        assertThat(book(round).finalGrade(far)).isEqualTo(OptionalInt.of(2));
        assertThat(book(round).findSettled(far).orElseThrow().by()).contains(lies.id());
    }

    @Test
    void whoCannotSayIsDoneAndCountsForNothing() {
        var round = openForTwo();
        giveTheRest(facilitator, round, Grade.UNKNOWN);
        giveTheRest(analyst, round, Grade.GOOD);
        rounds.close(facilitator, round);

        assertThat(book(round).isComplete()).isTrue();
        assertThat(
                        book(round)
                                .finalGrade(
                                        book(round)
                                                .findPooled(aboutFlax, "vlas-lab")
                                                .orElseThrow()))
                .isEqualTo(OptionalInt.of(2));
        assertThat(
                        region.get(Measuring.class)
                                .resultsOf(book(round))
                                .agreements()
                                .getFirst()
                                .agreement()
                                .things())
                .isZero();
    }

    @Test
    void theGradesOfWhoIsForgottenStayWithoutHerName() {
        var round = openForTwo();
        giveTheRest(facilitator, round, Grade.GOOD);
        giveTheRest(analyst, round, Grade.GOOD);
        region.get(JdbcClient.class)
                .sql("delete from platform.person where id = :her")
                .param("her", anja.id())
                .update();
        rounds.close(facilitator, round);

        assertThat(book(round).judges())
                .extracting(judge -> judge.person().isEmpty())
                .containsExactly(false, true);
        assertThat(book(round).judged()).isNotEmpty();
    }
}
