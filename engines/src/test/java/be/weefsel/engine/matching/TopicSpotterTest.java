package be.weefsel.engine.matching;

import static be.weefsel.engine.matching.SmallRegion.TOPICS;
import static be.weefsel.engine.matching.TextLanguage.EN;
import static be.weefsel.engine.matching.TextLanguage.FR;
import static be.weefsel.engine.matching.TextLanguage.NL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E1")
class TopicSpotterTest {
    private static final TopicSpotter SPOTTER = TopicSpotter.over(TOPICS);

    @Test
    void anEmptyTextShowsNoTopic() {
        assertThat(SPOTTER.spot(NL, "")).isEmpty();
        assertThat(SPOTTER.spot(NL, "De en het. 2026!")).isEmpty();
        assertThat(TopicSpotter.over(TopicNetwork.EMPTY).spot(NL, "kunststof")).isEmpty();
    }

    @Test
    void aTopicIsFoundInEveryFormOfItsLabelAndInEachLanguage() {
        assertThat(topics(NL, "Onze kunststoffen breken")).containsExactly("plastics");
        assertThat(topics(FR, "Nos PLASTIQUES cassent")).containsExactly("plastics");
        assertThat(topics(EN, "A plastic part breaks")).containsExactly("plastics");
    }

    @Test
    void theLongestLabelWins() {
        assertThat(topics(FR, "Le recyclage de plastique")).containsExactly("plastics-recycling");
        assertThat(topics(EN, "Plastics recycling, not plastics"))
                .containsExactlyInAnyOrder("plastics-recycling", "plastics");
    }

    @Test
    void aLabelOfTwoWordsDoesNotReachIntoTheNextSentence() {
        assertThat(topics(EN, "We use plastics. Recycling comes later."))
                .containsExactly("plastics");
    }

    @Test
    void theRarestAndLongestLabelComesFirstWithTheWordsThatShowIt() {
        var spotted = SPOTTER.spot(EN, "Plastic waste: is plastics recycling possible?");

        assertThat(spotted.getFirst().topic()).isEqualTo("plastics-recycling");
        assertThat(spotted.getFirst().words()).containsExactly("plastics recycling");
        assertThat(spotted.getLast().topic()).isEqualTo("plastics");
        assertThat(spotted.getFirst().score()).isGreaterThan(spotted.getLast().score());
    }

    @Test
    void aDutchCompoundShowsTheTopicThatItBeginsOrEndsWith() {
        var spotted = SPOTTER.spot(NL, "Een afvalwaterzuivering en een textielmachine");

        assertThat(spotted)
                .extracting(SpottedTopic::topic)
                .containsExactlyInAnyOrder("wastewater", "textiles");
        assertThat(SPOTTER.spot(NL, "afvalwater").getFirst().score())
                .isGreaterThan(
                        spotted.stream().mapToDouble(SpottedTopic::score).max().orElseThrow());
    }

    @Test
    void shortLabelsMustBeWrittenAlike() {
        assertThat(topics(EN, "AI for small firms")).containsExactly("ai");
        assertThat(topics(EN, "the ai is a sloth")).isEmpty();
    }

    @Test
    void aTopicThatIsNamedOftenCountsForMore() {
        double once = SPOTTER.spot(EN, "plastics").getFirst().score();
        double twice = SPOTTER.spot(EN, "plastics and plastics").getFirst().score();

        assertThat(twice / once).isEqualTo(1 + Math.log(2));
    }

    @Test
    void topicsAreNeverSuggestedFromTheConfidentialDetail() {
        var demand =
                Demand.of(
                        "q",
                        "asker",
                        EN,
                        Map.of(
                                Layer.TEASER, "Plastics",
                                Layer.QUESTION, "and wastewater",
                                Layer.CONFIDENTIAL, "and composites"));

        assertThat(SPOTTER.suggestFor(demand)).containsExactly("plastics", "wastewater");
    }

    private static List<String> topics(TextLanguage language, String text) {
        return SPOTTER.spot(language, text).stream().map(SpottedTopic::topic).toList();
    }
}
