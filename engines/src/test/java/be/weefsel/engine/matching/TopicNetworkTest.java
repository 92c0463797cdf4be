package be.weefsel.engine.matching;

import static be.weefsel.engine.matching.SmallRegion.TOPICS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E1")
class TopicNetworkTest {
    @Test
    void aTopicIsNearestToItself() {
        assertThat(nearest("composites", "composites", "plastics"))
                .containsExactly(new TopicLink(List.of("composites"), 1));
    }

    @Test
    void aParentIsNearASiblingLessNearAndARelatedTopicBetween() {
        assertThat(nearest("composites", "plastics"))
                .containsExactly(new TopicLink(List.of("composites", "plastics"), 0.6));
        assertThat(nearest("composites", "textiles"))
                .containsExactly(new TopicLink(List.of("composites", "textiles"), 0.5));
        assertThat(nearest("composites", "plastics-recycling"))
                .containsExactly(
                        new TopicLink(
                                List.of("composites", "plastics", "plastics-recycling"), 0.36));
    }

    @Test
    void noWayLeadsThroughATopTopic() {
        assertThat(nearest("plastics", "textiles"))
                .singleElement()
                .satisfies(link ->
                        assertThat(link.path())
                                .containsExactly("plastics", "composites", "textiles"));
        assertThat(nearest("wastewater", "materials")).isEmpty();
    }

    @Test
    void aKeyOutsideTheSchemeIsNearToItselfOnly() {
        assertThat(nearest("unheard-of", "unheard-of", "plastics"))
                .containsExactly(new TopicLink(List.of("unheard-of"), 1));
    }

    @Test
    void nearnessIsTheSameInBothDirections() {
        for (var a : TOPICS.topics()) {
            for (var b : TOPICS.topics()) {
                assertThat(nearness(a.key(), b.key())).isEqualTo(nearness(b.key(), a.key()));
            }
        }
    }

    @Test
    void aLinkToNowhereIsRefused() {
        var lost = new Topic("lost", Map.of(), Set.of("nowhere"), Set.of());

        assertThatThrownBy(() -> new TopicNetwork(List.of(lost)))
                .hasMessage("Topic (lost) leads to (nowhere), which is no topic.");
    }

    private static List<TopicLink> nearest(String asked, String... offered) {
        return TOPICS.nearest(Set.of(asked), Set.of(offered));
    }

    private static double nearness(String a, String b) {
        return nearest(a, b).stream().mapToDouble(TopicLink::nearness).findFirst().orElse(0);
    }
}
