package be.weefsel.engine.matching.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.engine.matching.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberingTest {
    private final List<String> encoded = new ArrayList<>();

    private final Encoder counting =
            new Encoder() {
                @Override
                public float[] encode(TextLanguage language, String text) {
                    encoded.add(language.code() + " " + text);
                    return new float[] {text.length()};
                }

                @Override
                public List<WordPart> parts(TextLanguage language, String text) {
                    return List.of();
                }
            };

    @Test
    void aTextIsEncodedOnceForEachLanguage() {
        var remembering = new Remembering(counting, 10);

        remembering.encode(TextLanguage.NL, "test");
        remembering.encode(TextLanguage.NL, "test");
        remembering.encode(TextLanguage.EN, "test");

        assertThat(encoded).containsExactly("nl test", "en test");
    }

    @Test
    void whatWasAskedForLongestAgoIsForgotten() {
        var remembering = new Remembering(counting, 2);

        remembering.encode(TextLanguage.NL, "a");
        remembering.encode(TextLanguage.NL, "b");
        remembering.encode(TextLanguage.NL, "a");
        remembering.encode(TextLanguage.NL, "c");
        remembering.encode(TextLanguage.NL, "a");
        remembering.encode(TextLanguage.NL, "b");

        assertThat(encoded).containsExactly("nl a", "nl b", "nl c", "nl b");
    }
}
