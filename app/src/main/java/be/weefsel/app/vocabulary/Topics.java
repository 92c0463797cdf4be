package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.vocabulary.skos.SkosReader;
import be.weefsel.app.vocabulary.skos.SkosWriter;
import be.weefsel.app.vocabulary.skos.UnreadableSkos;
import be.weefsel.app.vocabulary.store.TopicStore;
import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What things are about: the network's schemes of topics.
@Component
public class Topics {
    private static final Logger LOG = LoggerFactory.getLogger(Topics.class);
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final TopicStore store;
    private final Audit audit;
    private final ObjectProvider<TopicUse> uses;

    Topics(TopicStore store, Audit audit, ObjectProvider<TopicUse> uses) {
        this.store = store;
        this.audit = audit;
        this.uses = uses;
    }

    public List<TopicScheme> listSchemes() {
        return store.schemes();
    }

    public Optional<TopicScheme> findScheme(String iri) {
        return listSchemes().stream().filter(scheme -> scheme.iri().equals(iri)).findFirst();
    }

    /// Of all schemes, by key.
    public List<Topic> listTopics() {
        return store.topics();
    }

    public Optional<Topic> findTopic(String key) {
        return store.findTopic(key);
    }

    /// @throws IllegalArgumentException when there is none
    public Topic getTopic(String key) {
        return findTopic(key)
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no topic (%s).".formatted(key)));
    }

    /// Keys of the topics and of all finer ones under them.
    public Set<String> withNarrower(Collection<String> topics) {
        return store.withNarrower(topics);
    }

    /// For each topic its own key and those of all wider ones above it.
    public Map<String, Set<String>> withBroader() {
        return store.withBroader().stream()
                .collect(
                        Collectors.groupingBy(
                                TopicStore.Pair::topic,
                                Collectors.mapping(
                                        TopicStore.Pair::broader,
                                        Collectors.toCollection(TreeSet::new))));
    }

    /// For each word that is a name of topics, whatever the language, the other names of these
    /// topics in all languages. Words that name no topic are left out.
    public Map<String, Set<String>> translationsOf(Collection<String> words) {
        var translations = new HashMap<String, Set<String>>();
        if (words.isEmpty()) {
            return translations;
        }
        var names = listTopics().stream().map(Topics::namesOf).toList();
        for (var word : words) {
            var others =
                    names.stream()
                            .filter(all -> all.stream().anyMatch(name -> isSame(name, word)))
                            .flatMap(Set::stream)
                            .filter(name -> !isSame(name, word))
                            .collect(Collectors.toCollection(TreeSet::new));
            if (!others.isEmpty()) {
                translations.put(word, others);
            }
        }
        return translations;
    }

    private static Set<String> namesOf(Topic topic) {
        var names = new HashSet<>(topic.label().byLanguage().values());
        topic.otherLabels().values().forEach(names::addAll);
        return names;
    }

    /// Without looking at accents or capitals.
    private static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /// What stands under a topic or under finer ones, anywhere in the network.
    public List<UsesUnder> usesOf(String topic, LocalDate on, Texts texts) {
        var topics = withNarrower(Set.of(topic));
        return uses.orderedStream()
                .map(use -> new UsesUnder(use.headingKey(), use.usesOf(topics, on, texts)))
                .toList();
    }

    /// Things of one kind that stand under a topic.
    ///
    /// @param headingKey key of the heading they are shown under
    public record UsesUnder(String headingKey, List<TopicUse.Use> uses) {}

    /// For each topic how many things stand under it or under finer ones; topics with nothing are
    /// left out.
    public Map<String, Integer> countUses(LocalDate on) {
        var wider = withBroader();
        var paths = new HashMap<String, Set<String>>();
        for (var use : uses) {
            use.pathsByTopic(on)
                    .forEach((topic, found) ->
                            wider.getOrDefault(topic, Set.of(topic))
                                    .forEach(key ->
                                            paths.computeIfAbsent(key, k -> new HashSet<>())
                                                    .addAll(found)));
        }
        var counts = new HashMap<String, Integer>();
        paths.forEach((topic, found) -> counts.put(topic, found.size()));
        return counts;
    }

    public byte[] export(TopicScheme scheme, SkosFormat format) {
        var out = new ByteArrayOutputStream();
        SkosWriter.write(scheme, format, out);
        return out.toByteArray();
    }

    /// Takes over a scheme from a file: topics that are new come, others change, and those that the
    /// file lacks go, unless something stands under them.
    @Transactional
    public SchemeImport importScheme(Reader by, byte[] file, SkosFormat format) {
        try {
            var read = SkosReader.read(file, format);
            return take(by, read.scheme(), read.leftOut());
        } catch (UnreadableSkos e) {
            return new SchemeImport.Unreadable(e.reason());
        }
    }

    /// Takes over the scheme that comes with Weefsel, where a region has no scheme yet, or an
    /// earlier edition of this one. A region's own scheme is left alone, and so is one from which
    /// topics in use would disappear: the administrator then decides.
    @Transactional
    public void takeFirstScheme(byte[] file) {
        var document = SkosReader.read(file, SkosFormat.TURTLE);
        var known = listSchemes();
        if (!known.isEmpty() && findScheme(document.scheme().iri()).isEmpty()) {
            return;
        }
        switch (take(Reader.VISITOR, document.scheme(), document.leftOut())) {
            case SchemeImport.Done done ->
                    LOG.info("Topics: {} added, {} changed.", done.added(), done.changed());
            case SchemeImport.Unreadable(var reason) ->
                    throw new IllegalStateException(
                            "The topics that come with Weefsel are wrong: " + reason);
            case SchemeImport.WouldTakeAway(var inUse) ->
                    LOG.warn(
                            "The topics of this version lack ({}), which are in use. The topics stay as they"
                                    + " were; download the scheme and upload it again with what you keep.",
                            inUse.stream().map(Topic::key).collect(Collectors.joining(", ")));
        }
    }

    private SchemeImport take(Reader by, TopicScheme scheme, List<String> leftOut) {
        var before = findScheme(scheme.iri());
        var old = byKey(before.map(TopicScheme::topics).orElse(List.of()));
        var topics = byKey(scheme.topics());
        var missing =
                old.values().stream().filter(topic -> !topics.containsKey(topic.key())).toList();
        var inUse = topicsInUse();
        var lost = missing.stream().filter(topic -> inUse.contains(topic.key())).toList();
        if (!lost.isEmpty()) {
            return new SchemeImport.WouldTakeAway(lost);
        }
        var taken = keysOfOtherSchemes(scheme.iri());
        for (var topic : scheme.topics()) {
            if (taken.contains(topic.key())) {
                return new SchemeImport.Unreadable(
                        Reason.of("vocabulary.skos.key-of-other-scheme", topic.iri()));
            }
        }
        var added = topics.keySet().stream().filter(key -> !old.containsKey(key)).count();
        var changed =
                topics.values().stream()
                        .filter(topic -> old.containsKey(topic.key()))
                        .filter(topic -> !topic.equals(old.get(topic.key())))
                        .count();
        var result =
                new SchemeImport.Done(scheme, (int) added, (int) changed, missing.size(), leftOut);
        if (before.isEmpty() || !before.get().equals(scheme)) {
            store.put(scheme);
            audit.record(
                    by,
                    "topic-scheme.imported",
                    "topic-scheme",
                    scheme.iri(),
                    null,
                    Map.of("added", added, "changed", changed, "removed", missing.size()));
        }
        return result;
    }

    private Set<String> topicsInUse() {
        var keys = new HashSet<String>();
        uses.forEach(use -> keys.addAll(use.topicsInUse()));
        return keys;
    }

    private Set<String> keysOfOtherSchemes(String iri) {
        return listSchemes().stream()
                .filter(scheme -> !scheme.iri().equals(iri))
                .flatMap(scheme -> scheme.topics().stream())
                .map(Topic::key)
                .collect(Collectors.toSet());
    }

    private static Map<String, Topic> byKey(List<Topic> topics) {
        return topics.stream()
                .collect(
                        Collectors.toMap(
                                Topic::key, Function.identity(), (a, b) -> a, HashMap::new));
    }
}
