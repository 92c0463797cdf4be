package be.weefsel.app.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.app.matching.learning.Fate;
import be.weefsel.app.matching.learning.ShownSuggestion;
import be.weefsel.app.matching.learning.SuggestionLog;
import be.weefsel.app.matching.store.ShownStore;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.engine.matching.Criterion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What was suggested is remembered, with what became of it.
@Tag("E1")
class SuggestionLogTest extends WeaverStory {
    private final Shortlists shortlists = region.get(Shortlists.class);
    private final SuggestionLog log = region.get(SuggestionLog.class);
    private final SuggestionsSetAside setAside = region.get(SuggestionsSetAside.class);
    private final Opinions opinions = region.get(Opinions.class);
    private final Outcomes outcomes = region.get(Outcomes.class);

    @Test
    void whatSomebodySawIsRememberedOnceADayWithThePartsOfItsTotal() {
        var question = ask(draft("Lichter doek"));
        assertThat(log.of(facilitator, question.key())).isEmpty();

        var shown = shortlists.show(facilitator, dossier(question));
        shortlists.show(facilitator, dossier(question));
        shortlists.show(weaver, dossier(question));

        var remembered = log.of(facilitator, question.key());
        assertThat(remembered)
                .extracting(ShownSuggestion::offer, ShownSuggestion::place, ShownSuggestion::fate)
                .containsExactly(
                        tuple("flax-course", 1, new Fate.TooEarly()),
                        tuple("flax-lab", 2, new Fate.TooEarly()));
        var total = shown.listed().getFirst().best().total();
        assertThat(remembered.getFirst().total()).isEqualTo(total);
        assertThat(
                        remembered.getFirst().parts().values().stream()
                                .mapToDouble(ShownSuggestion.Part::share)
                                .sum())
                .isCloseTo(total, within(1e-9));
        assertThat(remembered.getFirst().parts()).containsKey(Criterion.TOPICS);
    }

    @Test
    void onlyWhatSomebodyWantsToSeeIsShownAndThatIsNotRemembered() {
        var question = ask(draft("Lichter doek"));

        assertThat(shownOnly(question, Optional.of("lab"), OptionalInt.empty()))
                .containsExactlyInAnyOrder("flax-lab", "flax-course");
        assertThat(shownOnly(question, Optional.of("training"), OptionalInt.empty())).isEmpty();
        assertThat(shownOnly(question, Optional.empty(), OptionalInt.of(15)))
                .containsExactlyInAnyOrder("flax-lab", "flax-course");
        assertThat(log.of(facilitator, question.key())).isEmpty();
    }

    private List<String> shownOnly(
            Question question, Optional<String> kind, OptionalInt withinMinutes) {
        var shown =
                shortlists.showOnly(
                        facilitator, dossier(question), new Narrowing(kind, withinMinutes));
        assertThat(shown.standings()).as("places in the whole list").isEmpty();
        return shown.listed().stream().map(listed -> listed.best().supply()).toList();
    }

    @Test
    void whatWasDoneWithASuggestionStandsBesideIt() {
        var question = ask(draft("Lichter doek"));
        shortlists.show(facilitator, dossier(question));

        setAside.setAside(facilitator, question.key(), "flax-lab", words("Te ver weg."));
        var introduction = made(introduce(question, "flax-course"));
        var today = introduction.day();
        assertThat(fates(question))
                .containsExactly(new Fate.Waiting(today), new Fate.SetAside(words("Te ver weg.")));

        introductions.decline(
                school, question.key(), introduction.id(), DeclineReason.NO_TIME, words(""));
        assertThat(fates(question).getFirst())
                .isEqualTo(new Fate.Declined(today, DeclineReason.NO_TIME));
    }

    @Test
    void howItEndedStandsBesideItToo() {
        var question = ask(draft("Lichter doek"));
        shortlists.show(facilitator, dossier(question));
        var introduction = made(introduce(question, "flax-course"));
        introductions.accept(school, question.key(), introduction.id());
        questions.markAnswered(weaver, question.key());
        outcomes.record(
                weaver,
                question.key(),
                List.of(
                        new Outcome(
                                introduction.id(),
                                Outcome.Result.NOT,
                                Outcome.Followed.NOTHING_YET,
                                words(""))),
                2);

        var fate = fates(question).getFirst();
        assertThat(fate)
                .isEqualTo(
                        new Fate.Accepted(
                                introduction.day(),
                                Optional.of(Outcome.Result.NOT),
                                Optional.of(2)));
        assertThat(fate.verdict()).contains(false);
    }

    @Test
    void anActorThatFindsTheQuestionUnfitSaysNo() {
        var question = ask(draft("Lichter doek"));
        shortlists.show(facilitator, dossier(question));
        opinions.ask(facilitator, question.key(), "lab");
        assertThat(fates(question)).containsOnly(new Fate.TooEarly());

        opinions.give(lab, question.key(), Opinion.Verdict.DOES_NOT_FIT, words("Geen vlas."));
        assertThat(fates(question)).contains(new Fate.NotFitting(words("Geen vlas.")));
    }

    @Test
    void aMonthWithoutAnythingIsSilenceAndNoAnswer() {
        var question = ask(draft("Lichter doek"));
        shortlists.asOf(daysAgo(Fate.DAYS_OF_SILENCE)).show(facilitator, dossier(question));

        assertThat(fates(question)).containsOnly(new Fate.Silence()).hasSize(2);
        assertThat(new Fate.Silence().verdict()).isEmpty();
    }

    @Test
    void whoeverIsIntroducedIsNoSuggestionAnyMore() {
        var question = ask(draft("Lichter doek"));
        introduce(question, "flax-course");
        shortlists.show(facilitator, dossier(question));

        assertThat(log.of(facilitator, question.key()))
                .extracting(ShownSuggestion::offer)
                .containsExactly("flax-lab");
    }

    @Test
    void onlyWhoMayActIsShownAnythingAndOnlyTheFacilitatorReadsBack() {
        var question = ask(draft("Lichter doek"));

        for (var reader : List.of(Reader.VISITOR, lab, administrator)) {
            assertThatThrownBy(() -> shortlists.show(reader, dossier(question)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(log.of(facilitator, question.key())).isEmpty();
        assertThatThrownBy(() -> log.of(weaver, question.key())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatIsOldIsCleared() {
        var question = ask(draft("Lichter doek"));
        shortlists.asOf(daysAgo(40)).show(facilitator, dossier(question));
        var store = region.get(ShownStore.class);

        assertThat(store.removeBefore(LocalDate.now(daysAgo(41)))).isZero();
        assertThat(store.removeBefore(LocalDate.now(daysAgo(39)))).isEqualTo(2);
        assertThat(log.of(facilitator, question.key())).isEmpty();
    }

    private List<Fate> fates(Question question) {
        return log.of(facilitator, question.key()).stream().map(ShownSuggestion::fate).toList();
    }
}
