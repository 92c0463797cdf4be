package be.weefsel.engine.matching.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.meaning.Encoder;
import be.weefsel.engine.matching.meaning.WordPart;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// With the students that travel with Weefsel.
class MeaningRetrievalTest {
    private final MeaningRetrieval retrieval =
            new MeaningRetrieval(
                    List.of(
                            item("spinning", TextLanguage.EN, "Spinning yarn from natural fibres"),
                            item("usees", TextLanguage.FR, "Épuration des eaux usées"),
                            item("lassen", TextLanguage.NL, "Opleiding lassen van staal")));

    @Test
    void aTextIsFoundInAnotherLanguageWithoutOneSharedWord() {
        assertThat(first("Waterzuivering voor onze fabriek")).isEqualTo("usees");
        assertThat(first("Filature de fibres textiles")).isEqualTo("spinning");
        assertThat(first("Where do our people learn to weld?")).isEqualTo("lassen");
    }

    @Test
    void theWordsThatLeadThereAreTold() {
        var words = retrieval.matches(query("Wie helpt ons met waterzuivering?")).apply("usees");

        assertThat(words.getFirst().asked()).isEqualTo("waterzuivering");
        assertThat(words.stream().mapToDouble(LeadingWord::share).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aTextWithoutAnyKnownWordFindsNothing() {
        assertThat(retrieval.rank(query("§ 123"), 10)).isEmpty();
        assertThatThrownBy(() -> retrieval.matches(query("water")).apply("unknown"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// By hand: the cosines are 0.6 for the hub and 0.58 for what lies apart; the hub is 0.47 near
    /// to the others on average, what lies apart -0.6.
    @Test
    void whatIsNearToEverythingComesAfterWhatIsNearToThis() {
        var places =
                Map.of(
                        "asked", new float[] {1, 0},
                        "hub", new float[] {0.6f, 0.8f},
                        "crowd", new float[] {0, 1},
                        "crowd too", new float[] {0.2f, 0.98f},
                        "apart", new float[] {0.58f, -0.8146f});
        var onPaper =
                new MeaningRetrieval(
                        Stream.of("hub", "crowd", "crowd too", "apart")
                                .map(text -> item(text, TextLanguage.EN, text))
                                .toList(),
                        new Encoder() {
                            @Override
                            public float[] encode(TextLanguage language, String text) {
                                return Objects.requireNonNull(places.get(text));
                            }

                            @Override
                            public List<WordPart> parts(TextLanguage language, String text) {
                                return List.of();
                            }
                        });

        assertThat(onPaper.rank(query("asked"), 10))
                .extracting(Hit::item)
                .containsExactly("apart", "hub", "crowd too");
    }

    private String first(String text) {
        return retrieval.rank(query(text), 1).getFirst().item();
    }

    private static Item query(String text) {
        return new Item("query", "", Optional.empty(), text);
    }

    private static Item item(String id, TextLanguage language, String text) {
        return new Item(id, "", Optional.of(language), text);
    }
}
