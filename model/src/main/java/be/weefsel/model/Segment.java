package be.weefsel.model;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.language.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// A sentence, heading or name that says the same in two or three languages.
record Segment(Source source, Map<TextLanguage, String> texts) {
    Segment {
        texts = Map.copyOf(texts);
    }

    /// Puts together what stands under the same key; what stands in one language only is left out.
    ///
    /// @param byLanguage texts by key
    /// @return in the order of the keys
    static List<Segment> align(
            Source source, Map<TextLanguage, ? extends Map<String, String>> byLanguage) {
        var keys = new TreeSet<String>();
        byLanguage.values().forEach(texts -> keys.addAll(texts.keySet()));
        var segments = new ArrayList<Segment>();
        for (var key : keys) {
            var texts = new EnumMap<TextLanguage, String>(TextLanguage.class);
            byLanguage.forEach((language, ofLanguage) -> {
                var text = ofLanguage.get(key);
                if (text != null && !text.isBlank()) {
                    texts.put(language, text);
                }
            });
            if (texts.size() > 1) {
                segments.add(new Segment(source, texts));
            }
        }
        return List.copyOf(segments);
    }
}
