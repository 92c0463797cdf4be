package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.TranslatedText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What something is about: one concept of a scheme, with its names in three languages.
///
/// @param key last part of its address and of its IRI: `flax-fibre`; lasting
/// @param iri by which the world knows it
/// @param label what it is called (`skos:prefLabel`)
/// @param otherLabels what people call it too (`skos:altLabel`), for searching
/// @param definition what is meant, where the name does not say it
/// @param broader keys of wider topics
/// @param narrower keys of finer topics: the other side of their `broader`
/// @param related keys of topics that go together, both ways
public record Topic(
        String key,
        String iri,
        TranslatedText label,
        Map<Language, List<String>> otherLabels,
        Optional<TranslatedText> definition,
        Set<String> broader,
        Set<String> narrower,
        Set<String> related) {
    public Topic {
        var labels = new EnumMap<Language, List<String>>(Language.class);
        otherLabels.forEach((language, names) -> {
            if (!names.isEmpty()) {
                labels.put(language, names.stream().sorted().toList());
            }
        });
        otherLabels = java.util.Collections.unmodifiableMap(labels);
        broader = sorted(broader);
        narrower = sorted(narrower);
        related = sorted(related);
    }

    public List<String> otherLabelsIn(Language language) {
        return otherLabels.getOrDefault(language, List.of());
    }

    public boolean isTop() {
        return broader.isEmpty();
    }

    private static Set<String> sorted(Set<String> keys) {
        return java.util.Collections.unmodifiableSet(new TreeSet<>(keys));
    }

    /// The label as it begins a line or a page: with a capital. Within a sentence, labels stand as
    /// they were written.
    public Passage heading(Language reader) {
        var passage = label.in(reader);
        var text = passage.text();
        var first = text.substring(0, text.offsetByCodePoints(0, 1));
        return new Passage(
                passage.language(),
                first.toUpperCase(passage.language().locale()) + text.substring(first.length()));
    }
}
