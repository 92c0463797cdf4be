package be.weefsel.app.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.judging.RoundPlan.Choice;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.text.TextCatalog;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.today.TodayItem;
import be.weefsel.app.platform.today.TodaySource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A round is opened over what several rankers find, judged, closed and removed.
@Tag("E1")
class RoundsTest extends JudgingStory {
    @Test
    void whatSeveralRankersFindIsJudgedOnceAndWhoFoundItIsKept() {
        var book = book(open());

        assertThat(book.questions()).containsExactly(aboutFlax, aboutWool);
        assertThat(book.rankers()).contains("lexical", "translated");
        assertThat(book.pool().stream().filter(it -> it.question().equals(aboutWool)))
                .extracting(Pooled::offer)
                .containsOnlyOnce("wol-les");
        assertThat(book.findPooled(aboutWool, "wol-les").orElseThrow().places())
                .containsEntry("lexical", 1)
                .containsEntry("translated", 1);
        assertThat(book.ranking("lexical", aboutWool)).startsWith("wol-les");
    }

    @Test
    void aPlanHearsAllThatIsMissing() {
        var opening = rounds.open(facilitator, new RoundPlan(" ", Choice.CHOSEN, Set.of(), 9));

        assertThat(((Opening.Incomplete) opening).objections())
                .containsOnlyKeys("name", "choice", "depth");
    }

    @Test
    void questionsAreChosenOneByOneToo() {
        var plan = new RoundPlan("Wol", Choice.CHOSEN, Set.of(aboutWool), 10);
        var round = ((Opening.Opened) rounds.open(facilitator, plan)).round();

        assertThat(book(round.number()).questions()).containsExactly(aboutWool);
    }

    @Test
    void whoHasAnOfferInTheRoundDoesNotJudge() {
        var round = open();

        assertThat(judges.candidates(book(round)))
                .extracting(Person::id)
                .containsExactlyInAnyOrder(lies.id(), anja.id());
        assertThatThrownBy(() -> judges.name(facilitator, round, gert.id()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyGradesAnOfferOfHerOwnOrganisation() {
        var round = openForTwo();

        assertThat(book(round).tasksOf(judge(round, facilitator), aboutWool))
                .extracting(Pooled::offer)
                .contains("wol-les");
        assertThat(book(round).tasksOf(judge(round, analyst), aboutWool))
                .extracting(Pooled::offer)
                .doesNotContain("wol-les");
        assertThatThrownBy(() -> give(analyst, round, aboutWool, "wol-les", Grade.EXACT))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyWhoGaveNoGradeIsLeftOut() {
        var round = openForTwo();
        give(facilitator, round, aboutFlax, "vlas-lab", Grade.GOOD);
        var lies = judge(round, facilitator).number();
        var anja = judge(round, analyst).number();

        judges.leaveOut(facilitator, round, anja);

        assertThat(book(round).judges()).extracting(Judge::number).containsExactly(lies);
        assertThatThrownBy(() -> judges.leaveOut(facilitator, round, lies))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void todaySaysWhatWaitsAndWhenTheRoundCanBeClosed() {
        var round = openForTwo();

        assertThat(today(anja))
                .singleElement()
                .extracting(TodayItem::path)
                .asString()
                .endsWith("/questions");
        giveTheRest(facilitator, round, Grade.GOOD);
        assertThat(today(lies)).isEmpty();
        giveTheRest(analyst, round, Grade.GOOD);
        assertThat(today(anja)).isEmpty();
        assertThat(today(lies)).extracting(TodayItem::path).containsExactly("/judging/" + round);
        rounds.close(facilitator, round);
        assertThat(today(lies)).isEmpty();
    }

    private List<TodayItem> today(Person person) {
        Texts texts = region.get(TextCatalog.class).in(person.language());
        return region.all(TodaySource.class).stream()
                .flatMap(source -> source.waitingFor(person, texts).stream())
                .filter(item -> item.path().startsWith("/judging"))
                .toList();
    }

    @Test
    void aRoundThatWasRemovedCanBeBroughtBackForAWhile() {
        var round = openForTwo();
        give(facilitator, round, aboutFlax, "vlas-lab", Grade.GOOD);

        rounds.remove(facilitator, round);
        assertThat(books.find(round)).isEmpty();
        assertThat(rounds.list()).isEmpty();
        rounds.clearAway();
        rounds.restore(facilitator, round);

        assertThat(book(round).given()).hasSize(1);
    }

    @Test
    void onlyTheFacilitatorKeepsRounds() {
        var round = openForTwo();
        var plan = new RoundPlan("Najaar", Choice.RUNNING, Set.of(), 10);

        for (var reader : List.of(analyst, reader(gert), weaver)) {
            assertThatThrownBy(() -> rounds.open(reader, plan)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> rounds.close(reader, round)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> rounds.remove(reader, round)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> judges.name(reader, round, gert.id()))
                    .isInstanceOf(NotAllowed.class);
        }
    }
}
