package be.weefsel.engine.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A topic of the network's scheme.
///
/// @param labels by language, the preferred one first; a language may lack
/// @param broader keys of wider topics; empty for a top topic
/// @param related keys of topics beside it
public record Topic(
        String key,
        Map<TextLanguage, List<String>> labels,
        Set<String> broader,
        Set<String> related) {
    public Topic {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A topic needs a key.");
        }
        var copy = new EnumMap<TextLanguage, List<String>>(TextLanguage.class);
        labels.forEach((language, words) -> copy.put(language, List.copyOf(words)));
        labels = Sorted.map(copy);
        broader = Sorted.set(broader);
        related = Sorted.set(related);
    }

    /// Empty when the topic has no label in that language.
    public List<String> labelsIn(TextLanguage language) {
        return labels.getOrDefault(language, List.of());
    }
}
