package be.weefsel.app.platform.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// All sentences for people, read once from `<package>_nl`, `_fr` and `_en` beside the package that
/// uses them.
///
/// Missing or unequal texts are found by a test, so that no reader meets them.
public final class TextCatalog {
    private final Map<Language, Texts> textsByLanguage = new EnumMap<>(Language.class);

    private TextCatalog() {}

    /// @throws UncheckedIOException when a file of texts cannot be read
    /// @throws IllegalStateException when two packages give a sentence under the same key
    public static TextCatalog load() {
        var catalog = new TextCatalog();
        for (var language : Language.values()) {
            catalog.textsByLanguage.put(language, new Texts(language, patternsIn(language)));
        }
        return catalog;
    }

    public Texts in(Language language) {
        var texts = textsByLanguage.get(language);
        if (texts == null) {
            throw new IllegalStateException(
                    "No texts were loaded for language (%s).".formatted(language));
        }
        return texts;
    }

    private static Map<String, String> patternsIn(Language language) {
        var patterns = new HashMap<String, String>();
        try {
            var resources =
                    new PathMatchingResourcePatternResolver()
                            .getResources(
                                    "classpath*:be/weefsel/app/*/*_%s.properties"
                                            .formatted(language.code()));
            for (var resource : resources) {
                read(resource)
                        .forEach((key, pattern) -> {
                            if (patterns.put((String) key, (String) pattern) != null) {
                                throw new IllegalStateException(
                                        "The key (%s) of (%s) has a sentence in another file too."
                                                .formatted(key, resource.getFilename()));
                            }
                        });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns;
    }

    private static Properties read(Resource resource) throws IOException {
        var properties = new Properties();
        try (var reader =
                new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
