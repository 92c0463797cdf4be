package be.weefsel.model;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.language.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The words of the forms of European procurement: properties in XML, the same keys in each
/// language. Its rules for software that fills in forms are left out.
final class EformsSdk {
    private static final Pattern FILE =
            Pattern.compile(".*/translations/(?!rule)([a-z-]+)_(nl|fr|en)\\.xml");
    private static final String VOCABULARY = "code|name|cpv.";

    private EformsSdk() {}

    /// @param files by their place in the package
    static List<Segment> read(Map<String, String> files) {
        var forms = new EnumMap<TextLanguage, Map<String, String>>(TextLanguage.class);
        var vocabulary = new EnumMap<TextLanguage, Map<String, String>>(TextLanguage.class);
        files.forEach((name, xml) -> {
            var file = FILE.matcher(name);
            if (file.matches()) {
                var language = TextLanguage.ofCode(file.group(2));
                entries(xml)
                        .forEach((key, text) ->
                                (isOfVocabulary(key) ? vocabulary : forms)
                                        .computeIfAbsent(language, _ -> new TreeMap<>())
                                        .put(key, text));
            }
        });
        var segments = new ArrayList<>(Segment.align(Source.EFORMS, forms));
        segments.addAll(Segment.align(Source.PROCUREMENT_VOCABULARY, vocabulary));
        return List.copyOf(segments);
    }

    private static boolean isOfVocabulary(String key) {
        return key.startsWith(VOCABULARY);
    }

    private static Map<String, String> entries(String xml) {
        var properties = new Properties();
        try {
            properties.loadFromXML(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var entries = new TreeMap<String, String>();
        properties
                .stringPropertyNames()
                .forEach(key -> entries.put(key, properties.getProperty(key)));
        return entries;
    }
}
