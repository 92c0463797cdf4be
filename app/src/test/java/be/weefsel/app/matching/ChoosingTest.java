package be.weefsel.app.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.weefsel.app.platform.people.NotAllowed;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Before she introduces anyone, the facilitator sets suggestions aside and asks opinions.
@Tag("E1")
class ChoosingTest extends WeaverStory {
    private final SuggestionsSetAside setAside = region.get(SuggestionsSetAside.class);
    private final Opinions opinions = region.get(Opinions.class);

    @Test
    void aSuggestionIsSetAsideForThisQuestionOnlyAndCanBeBroughtBack() {
        var lighter = ask(draft("Lichter doek"));
        var stronger = ask(draft("Sterker doek"));

        setAside.setAside(facilitator, lighter.key(), "flax-lab", words("Te ver weg."));
        assertThat(setAside.of(lighter.key()))
                .extracting(SetAside::offer, SetAside::reason)
                .containsExactly(tuple("flax-lab", words("Te ver weg.")));
        assertThat(setAside.of(stronger.key())).isEmpty();

        setAside.bringBack(facilitator, lighter.key(), "flax-lab");
        assertThat(setAside.of(lighter.key())).isEmpty();
        assertThat(questions.listEvents(dossier(lighter), facilitator))
                .extracting(Event::kind)
                .contains(Event.Kind.SUGGESTION_SET_ASIDE, Event.Kind.SUGGESTION_BROUGHT_BACK);
    }

    @Test
    void nothingIsSetAsideWithoutAReason() {
        var question = ask(draft("Lichter doek"));

        assertThatThrownBy(() ->
                        setAside.setAside(facilitator, question.key(), "flax-lab", words(" ")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyTheFacilitatorSetsAsideAndAsks() {
        var question = ask(draft("Lichter doek"));

        for (var reader : List.of(weaver, lab, administrator)) {
            assertThatThrownBy(() ->
                            setAside.setAside(reader, question.key(), "flax-lab", words("Nee.")))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> opinions.ask(reader, question.key(), "lab"))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void whoIsAskedReadsTheQuestionAndGivesHerOpinionAndNeverTheConfidentialDetail() {
        var question = ask(draft("Lichter doek"));

        opinions.ask(facilitator, question.key(), "lab");
        assertThat(waitingFor(lab))
                .containsExactly("De facilitator vraagt wat u van deze vraag vindt.");
        assertThat(dossier(question).layerFor(lab)).isEqualTo(Layer.QUESTION);
        assertThat(confidants.readDetail(dossier(question), lab)).isEmpty();

        opinions.give(
                lab, question.key(), Opinion.Verdict.SOMEBODY_ELSE, words("Vraag het de school."));
        assertThat(waitingFor(lab)).isEmpty();
        assertThat(dossier(question).opinionsFor(weaver))
                .extracting(opinion -> opinion.given().orElseThrow().words())
                .containsExactly(words("Vraag het de school."));
    }

    @Test
    void whoIsNotAskedGivesNoOpinion() {
        var question = ask(draft("Lichter doek"));
        opinions.ask(facilitator, question.key(), "lab");

        for (var reader : List.of(school, weaver, facilitator)) {
            assertThatThrownBy(() ->
                            opinions.give(reader, question.key(), Opinion.Verdict.FITS, words("")))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void whoseOpinionIsAskedDoesNotHearWhichSuggestionsWereSetAside() {
        var question = ask(draft("Lichter doek"));
        opinions.ask(facilitator, question.key(), "lab");
        setAside.setAside(facilitator, question.key(), "flax-lab", words("Te ver weg."));

        assertThat(questions.listEvents(dossier(question), lab))
                .extracting(Event::kind)
                .contains(Event.Kind.OPINION_ASKED)
                .doesNotContain(Event.Kind.SUGGESTION_SET_ASIDE);
    }
}
