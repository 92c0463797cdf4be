package be.weefsel.app.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What companies ask and nobody offers.
@Tag("E3")
class DemandWithoutSupplyTest extends WeaverStory {
    private final DemandWithoutSupply demand = region.get(DemandWithoutSupply.class);
    private final SuggestionsSetAside setAside = region.get(SuggestionsSetAside.class);

    @Test
    void aQuestionThatSomeoneCanAnswerIsNotDemandWithoutSupply() {
        ask(draft("Lichter doek van vlas"));

        assertThat(demand.overview().running()).isEqualTo(1);
        assertThat(demand.overview().without()).isEmpty();
        assertThat(demand.overview().topics()).isEmpty();
    }

    @Test
    void aQuestionAboutWhichNobodyOffersAnythingStandsUnderItsTopics() {
        ask(draft("Lichter doek van vlas"));
        var hygiene = ask(about("food-safety"));

        var overview = demand.overview();

        assertThat(overview.running()).isEqualTo(2);
        assertThat(overview.topics())
                .extracting(
                        DemandWithoutSupply.UnderTopic::topic,
                        DemandWithoutSupply.UnderTopic::running,
                        under -> under.without().getFirst().question().key())
                .containsExactly(tuple(Optional.of("food-safety"), 1, hygiene.key()));
    }

    @Test
    void whatTheFacilitatorSetAsideIsNoSupply() {
        var question = ask(draft("Lichter doek van vlas"));
        setAside.setAside(facilitator, question.key(), "flax-lab", words("Kan dit niet."));
        assertThat(demand.overview().without()).isEmpty();

        setAside.setAside(facilitator, question.key(), "flax-course", words("Dit ook niet."));
        assertThat(demand.overview().without()).hasSize(1);
    }

    @Test
    void whoeverTalksWithSomeoneHasSupplyAndWhoIsAnsweredNoLongerAsks() {
        var question = ask(about("food-safety"));
        introduce(question, "flax-course");
        assertThat(demand.overview().without()).isEmpty();

        questions.markAnswered(weaver, question.key());
        assertThat(demand.overview().running()).isZero();
    }

    private static QuestionDraft about(String topic) {
        var flax = draft("Koele keuken");
        return new QuestionDraft(
                flax.company(),
                flax.language(),
                new QuestionText(
                        "Koele keuken", "Hoe blijft soep koel?", "Bacteriën groeien.", "", "", ""),
                "",
                flax.cluster(),
                List.of(topic),
                flax.trl(),
                flax.acrossBorders(),
                flax.bothSides(),
                flax.matchConfidential(),
                flax.deadline());
    }
}
