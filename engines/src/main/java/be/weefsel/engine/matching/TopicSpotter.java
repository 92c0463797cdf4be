package be.weefsel.engine.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Finds the topics of the scheme in a text, by their labels.
///
/// - Labels are compared by their stems; one of several words must stand together, within a
///   sentence, with nothing but function words between.
/// - The longest label wins: "recycling of plastics" is not "plastics" as well.
/// - A label of one to three letters must be written alike: "AI" is not "ai".
/// - A Dutch compound shows the labels it is made of, and one that begins or ends it; such a topic
///   counts for 0.6, because *warmtewisselaar* is not only about *warmte*.
///
/// The score of a topic is that of its best label, the sum of [Familiarity#telling] of the label's
/// words, × (1 + ln of how often the topic is shown).
public final class TopicSpotter {
    private static final double SCORE_WITHIN_A_COMPOUND = 0.6;
    private static final int TOPICS_SUGGESTED = 5;
    private static final int SHORT_LABEL = 3;
    private static final int SHORTEST_LABEL_WITHIN_A_COMPOUND = 5;
    private static final int SHORTEST_REST_OF_A_COMPOUND = 3;

    private final Map<TextLanguage, Labels> labels = new EnumMap<>(TextLanguage.class);

    private record Label(String topic, List<Words.Word> words) {
        List<String> stems() {
            return words.stream().map(Words.Word::stem).toList();
        }
    }

    private record Hit(String topic, String surface, double score) {}

    /// The labels of one language, by their first stem, the longest first.
    private record Labels(
            Map<String, List<Label>> byFirstStem,
            Map<String, List<Label>> byOnlyForm,
            Familiarity familiarity,
            Compounds compounds) {
        /// The labels that are this one word, as it is written (folded, lower case).
        List<Label> singleWord(String form) {
            return byOnlyForm.getOrDefault(form, List.of());
        }

        List<Label> beginningWith(String stem) {
            return byFirstStem.getOrDefault(stem, List.of());
        }

        double telling(Label label) {
            return label.stems().stream().distinct().mapToDouble(familiarity::telling).sum();
        }
    }

    /// A spotter that knows how familiar words are from the labels alone.
    public static TopicSpotter over(TopicNetwork network) {
        return new TopicSpotter(network, Map.of());
    }

    /// A spotter that also learns from the texts of supplies which words are rare, and which words
    /// compounds are made of.
    public static TopicSpotter over(TopicNetwork network, Collection<Supply> supplies) {
        var texts = new EnumMap<TextLanguage, List<ReadWording>>(TextLanguage.class);
        for (var supply : supplies) {
            supply.wordings()
                    .forEach((language, wording) ->
                            texts.computeIfAbsent(language, key -> new ArrayList<>())
                                    .add(ReadWording.of(language, wording)));
        }
        return new TopicSpotter(network, texts);
    }

    /// @param texts of the supplies, by language
    TopicSpotter(TopicNetwork network, Map<TextLanguage, List<ReadWording>> texts) {
        for (var language : TextLanguage.values()) {
            labels.put(
                    language, labels(language, network, texts.getOrDefault(language, List.of())));
        }
    }

    private static Labels labels(
            TextLanguage language, TopicNetwork network, List<ReadWording> textsOfSupplies) {
        var byFirstStem = new TreeMap<String, List<Label>>();
        var byOnlyForm = new TreeMap<String, List<Label>>();
        var texts = new ArrayList<List<Words.Word>>();
        for (var topic : network.topics()) {
            var wordsOfTopic = new ArrayList<Words.Word>();
            for (var text : topic.labelsIn(language)) {
                var label = new Label(topic.key(), Words.of(language, text));
                if (!label.words().isEmpty()) {
                    byFirstStem
                            .computeIfAbsent(label.stems().getFirst(), s -> new ArrayList<>())
                            .add(label);
                    if (label.words().size() == 1) {
                        byOnlyForm
                                .computeIfAbsent(
                                        label.words().getFirst().form(), f -> new ArrayList<>())
                                .add(label);
                    }
                    wordsOfTopic.addAll(label.words());
                }
            }
            texts.add(wordsOfTopic);
        }
        textsOfSupplies.forEach(wording -> texts.add(wording.all()));
        byFirstStem
                .values()
                .forEach(list ->
                        list.sort(
                                Comparator.comparingInt((Label label) -> -label.words().size())
                                        .thenComparing(Label::topic)));
        var familiarity = new Familiarity(texts);
        return new Labels(
                byFirstStem, byOnlyForm, familiarity, new Compounds(language, familiarity.words()));
    }

    Compounds compounds(TextLanguage language) {
        return labelsIn(language).compounds();
    }

    /// The topics of a text, the most telling first, equal ones in the order of their keys. Empty
    /// when none is found.
    public List<SpottedTopic> spot(TextLanguage language, String text) {
        var hits = new ArrayList<Hit>();
        var known = labelsIn(language);
        var words = Words.of(language, text);
        int at = 0;
        while (at < words.size()) {
            var longest = longestAt(known, words, at, text);
            for (var label : longest) {
                var last = words.get(at + label.words().size() - 1);
                hits.add(
                        new Hit(
                                label.topic(),
                                text.substring(words.get(at).start(), last.end()),
                                known.telling(label)));
            }
            if (longest.isEmpty()) {
                hits.addAll(withinCompound(known, words.get(at)));
                at++;
            } else {
                at += longest.getFirst().words().size();
            }
        }
        return ranked(hits);
    }

    /// The topics to suggest to someone who asks, or to fall back on when she chose none: the first
    /// five of her text, in the order of their keys.
    ///
    /// The confidential layer is left out, because topics are shown to others.
    public Set<String> suggestFor(Demand demand) {
        var readable = new ArrayList<String>();
        demand.texts()
                .forEach((layer, text) -> {
                    if (layer.isReadableUpTo(Layer.QUESTION)) {
                        readable.add(text);
                    }
                });
        return Sorted.set(
                spot(demand.language(), String.join(".\n", readable)).stream()
                        .limit(TOPICS_SUGGESTED)
                        .map(SpottedTopic::topic)
                        .toList());
    }

    /// The topics of the longest label that begins at a word: usually one, more when they share it.
    private static List<Label> longestAt(
            Labels known, List<Words.Word> words, int at, String text) {
        var longest = new ArrayList<Label>();
        var topics = new LinkedHashSet<String>();
        for (var label : known.beginningWith(words.get(at).stem())) {
            boolean isShorter =
                    !longest.isEmpty() && label.words().size() < longest.getFirst().words().size();
            if (isShorter) {
                break;
            }
            if (stands(label, words, at, text) && topics.add(label.topic())) {
                longest.add(label);
            }
        }
        return longest;
    }

    private static boolean stands(Label label, List<Words.Word> words, int at, String text) {
        int length = label.words().size();
        if (at + length > words.size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            var word = words.get(at + i);
            var wanted = label.words().get(i);
            boolean alike =
                    wanted.surface().length() > SHORT_LABEL
                            ? word.stem().equals(wanted.stem())
                            : word.surface().equals(wanted.surface());
            if (!alike || (i > 0 && sentenceEnds(text, words.get(at + i - 1), word))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sentenceEnds(String text, Words.Word before, Words.Word after) {
        return text.substring(before.end(), after.start())
                .chars()
                .anyMatch(letter -> ".;:!?".indexOf(letter) >= 0);
    }

    private static List<Hit> withinCompound(Labels known, Words.Word word) {
        var hits = new LinkedHashMap<String, Hit>();
        var parts = known.compounds().partsOf(word);
        for (int from = 0; from < parts.size(); from++) {
            var rest = parts.subList(from, parts.size());
            known.beginningWith(rest.getFirst()).stream()
                    .filter(label -> startsWith(rest, label.stems()))
                    .forEach(label -> hits.putIfAbsent(label.topic(), within(known, label, word)));
        }
        if (known.compounds().language() == TextLanguage.NL) {
            labelsAtTheEdges(known, word)
                    .forEach(label -> hits.putIfAbsent(label.topic(), within(known, label, word)));
        }
        return List.copyOf(hits.values());
    }

    /// The longest label of one word that begins the compound, and the longest that ends it.
    private static List<Label> labelsAtTheEdges(Labels known, Words.Word word) {
        var form = word.form();
        var labels = new ArrayList<Label>();
        for (boolean atTheStart : new boolean[] {true, false}) {
            for (int length = form.length() - SHORTEST_REST_OF_A_COMPOUND;
                    length >= SHORTEST_LABEL_WITHIN_A_COMPOUND;
                    length--) {
                var edge =
                        atTheStart
                                ? form.substring(0, length)
                                : form.substring(form.length() - length);
                var found = known.singleWord(edge);
                labels.addAll(found);
                if (!found.isEmpty()) {
                    break;
                }
            }
        }
        return labels;
    }

    private static boolean startsWith(List<String> stems, List<String> beginning) {
        return stems.size() >= beginning.size()
                && stems.subList(0, beginning.size()).equals(beginning);
    }

    private static Hit within(Labels known, Label label, Words.Word word) {
        return new Hit(
                label.topic(), word.surface(), SCORE_WITHIN_A_COMPOUND * known.telling(label));
    }

    private static List<SpottedTopic> ranked(List<Hit> hits) {
        var byTopic = new TreeMap<String, List<Hit>>();
        hits.forEach(hit -> byTopic.computeIfAbsent(hit.topic(), t -> new ArrayList<>()).add(hit));
        return byTopic.entrySet().stream()
                .map(entry -> spotted(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingDouble(SpottedTopic::score)
                                .reversed()
                                .thenComparing(SpottedTopic::topic))
                .toList();
    }

    private static SpottedTopic spotted(String topic, List<Hit> hits) {
        double best = hits.stream().mapToDouble(Hit::score).max().orElseThrow();
        var words = new LinkedHashSet<String>();
        hits.forEach(hit -> words.add(hit.surface()));
        return new SpottedTopic(topic, List.copyOf(words), best * (1 + Math.log(hits.size())));
    }

    private Labels labelsIn(TextLanguage language) {
        return Objects.requireNonNull(labels.get(language));
    }
}
