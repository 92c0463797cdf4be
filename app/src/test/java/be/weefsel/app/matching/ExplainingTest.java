package be.weefsel.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import be.weefsel.engine.matching.Component;
import be.weefsel.engine.matching.Evidence;
import be.weefsel.engine.matching.Evidence.LeadingWord;
import be.weefsel.engine.matching.Suggestion;
import be.weefsel.engine.matching.TextLanguage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E4")
class ExplainingTest extends WeaverStory {
    private final Explaining explaining = region.get(Explaining.class);

    /// Not every encoder can name the words, and they may be for other eyes.
    @Test
    void textsMayMeetInMeaningWithoutAWordToTell() {
        var word = new LeadingWord("garen", be.weefsel.engine.matching.Layer.CONFIDENTIAL, 1);

        assertThat(meaning(0.6, List.of())).isEqualTo("In meaning the texts meet.");
        assertThat(meaning(0.6, List.of(word))).isEqualTo("In meaning the texts meet.");
        assertThat(meaning(0, List.of())).isEqualTo("In meaning the texts are far apart.");
    }

    private String meaning(double value, List<LeadingWord> words) {
        var suggestion =
                new Suggestion(
                        "offer",
                        "lab",
                        List.of(
                                new Component(
                                        value,
                                        1,
                                        new Evidence.NearMeaning(TextLanguage.NL, words))));
        return explaining
                .account(suggestion, Map.of(), Layer.PUBLIC)
                .lines()
                .getFirst()
                .sentence()
                .exactly(Language.EN);
    }
}
