package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.text.TranslatedText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A list of topics that belong together (`skos:ConceptScheme`), and how they lie to each other.
///
/// @param iri by which the world knows it, and which tells whether a file is a newer edition of it
/// @param licence IRI of the licence under which others may reuse it; empty when nobody said
public record TopicScheme(String iri, TranslatedText name, String licence, List<Topic> topics) {
    public TopicScheme {
        topics = topics.stream().sorted(Comparator.comparing(Topic::key)).toList();
        var byKey = new HashMap<String, Topic>();
        for (var topic : topics) {
            if (byKey.put(topic.key(), topic) != null) {
                throw new IllegalArgumentException(
                        "The scheme (%s) has two topics (%s).".formatted(iri, topic.key()));
            }
        }
        topics.forEach(topic -> checkRelations(topic, byKey));
    }

    private static void checkRelations(Topic topic, Map<String, Topic> byKey) {
        for (var others : List.of(topic.broader(), topic.narrower(), topic.related())) {
            for (var other : others) {
                if (!byKey.containsKey(other)) {
                    throw new IllegalArgumentException(
                            "The topic (%s) refers to (%s), which is not in the scheme."
                                    .formatted(topic.key(), other));
                }
            }
        }
    }
}
