package be.weefsel.engine.matching;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/// Words such as "the", "onze" or "selon", which tell the language of a text and not its subject.
final class FunctionWords {
    private static final String FILE = "function-words.properties";
    private static final Map<TextLanguage, Set<String>> WORDS = read();

    private FunctionWords() {}

    /// In lower case.
    static Set<String> of(TextLanguage language) {
        return Objects.requireNonNull(WORDS.get(language));
    }

    private static Map<TextLanguage, Set<String>> read() {
        var properties = new Properties();
        try (var file = FunctionWords.class.getResourceAsStream(FILE)) {
            properties.load(
                    new InputStreamReader(
                            Objects.requireNonNull(file, FILE), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new EnumMap<TextLanguage, Set<String>>(TextLanguage.class);
        for (var language : TextLanguage.values()) {
            var line = Objects.requireNonNull(properties.getProperty(language.code()), FILE);
            words.put(language, Sorted.set(Arrays.asList(line.split(" +", -1))));
        }
        return words;
    }
}
