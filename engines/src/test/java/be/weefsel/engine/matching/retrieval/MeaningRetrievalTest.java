package be.weefsel.engine.matching.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.engine.matching.TextLanguage;
import java.util.List;
import java.util.Optional;
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
        var words = retrieval.matches(query("Wie helpt ons met waterzuivering?"), "usees");

        assertThat(words.getFirst().asked()).isEqualTo("waterzuivering");
        assertThat(words.stream().mapToDouble(LeadingWord::share).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aTextWithoutAnyKnownWordFindsNothing() {
        assertThat(retrieval.rank(query("§ 123"), 10)).isEmpty();
        assertThatThrownBy(() -> retrieval.matches(query("water"), "unknown"))
                .isInstanceOf(IllegalArgumentException.class);
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
