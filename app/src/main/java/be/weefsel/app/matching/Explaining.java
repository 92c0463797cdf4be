package be.weefsel.app.matching;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TextCatalog;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Topic;
import be.weefsel.app.vocabulary.Topics;
import be.weefsel.engine.matching.Component;
import be.weefsel.engine.matching.Criterion;
import be.weefsel.engine.matching.Evidence;
import be.weefsel.engine.matching.Standing;
import be.weefsel.engine.matching.Suggestion;
import be.weefsel.engine.matching.TextLanguage;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts into words, in three languages, what a suggestion rests on.
@org.springframework.stereotype.Component
public class Explaining {
    private static final int MOST_WORDS = 6;

    /// Words that add less than this part of what the strongest adds only distract.
    private static final double LEAST_OF_STRONGEST = 1.0 / 3;

    private static final int MOST_CHANGES = 3;

    private final TextCatalog catalog;
    private final Topics topics;

    Explaining(TextCatalog catalog, Topics topics) {
        this.catalog = catalog;
        this.topics = topics;
    }

    /// @param standings of the owners; of an owner that is not among them nothing is told
    /// @param layer how deep the account may look: words of a deeper layer are not told
    public Account account(Suggestion suggestion, Map<String, Standing> standings, Layer layer) {
        return accounts(List.of(suggestion), standings, layer).getFirst();
    }

    /// In the order of the suggestions.
    public List<Account> accounts(
            Collection<Suggestion> suggestions, Map<String, Standing> standings, Layer layer) {
        var topicByKey = topicsByKey(topics.listTopics());
        return suggestions.stream()
                .map(suggestion ->
                        new Account(
                                suggestion.total(),
                                suggestion.components().stream()
                                        .map(component -> line(component, layer, topicByKey))
                                        .toList(),
                                Optional.ofNullable(standings.get(suggestion.owner()))
                                        .map(this::otherwise)
                                        .orElse(List.of())))
                .toList();
    }

    private Account.Line line(Component component, Layer layer, Map<String, Topic> topicByKey) {
        return new Account.Line(
                code(component.criterion()),
                component.value(),
                component.weight(),
                inEachLanguage(texts -> new Sentence(texts, topicByKey, layer).about(component)));
    }

    /// Without which criteria the place would change most, and to what.
    private List<TranslatedText> otherwise(Standing standing) {
        return standing.placeWithout().entrySet().stream()
                .sorted(
                        Comparator.comparingInt((Map.Entry<Criterion, Integer> without) ->
                                        -Math.abs(without.getValue() - standing.place()))
                                .thenComparing(Map.Entry::getKey))
                .limit(MOST_CHANGES)
                .map(without ->
                        inEachLanguage(texts ->
                                texts.of(
                                        "matching.why.otherwise",
                                        texts.of("matching.criterion." + code(without.getKey())),
                                        without.getValue(),
                                        standing.place())))
                .toList();
    }

    private TranslatedText inEachLanguage(Function<Texts, String> sentence) {
        var sentences = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            sentences.put(language, sentence.apply(catalog.in(language)));
        }
        return new TranslatedText(Language.NL, sentences);
    }

    private static String code(Criterion criterion) {
        return criterion.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Topic> topicsByKey(List<Topic> topics) {
        return topics.stream().collect(Collectors.toMap(Topic::key, Function.identity()));
    }

    /// One language's way to say it.
    private record Sentence(Texts texts, Map<String, Topic> topicByKey, Layer layer) {
        String about(Component component) {
            return switch (component.evidence()) {
                case Evidence.SharedWords words -> words(words.readableUpTo(engineLayer()));
                case Evidence.NearMeaning meaning ->
                        meaning(component.value(), meaning.readableUpTo(engineLayer()));
                case Evidence.SharedTopics shared -> topics(shared);
                case Evidence.Distance distance ->
                        texts.of(
                                distance.estimated()
                                        ? "matching.why.place"
                                        : "matching.why.place-known",
                                Math.round(distance.minutes()),
                                Math.round(distance.minutesToHalve()));
                case Evidence.SharedLanguages shared -> languages(shared);
                case Evidence.RoomLeft room ->
                        texts.of("matching.why.room", room.left(), room.capacity());
                case Evidence.NearestSector sector ->
                        texts.of(
                                sector.nearness() > 0
                                        ? "matching.why.sector"
                                        : "matching.why.sector-other",
                                sector.asked().digits(),
                                sector.served().digits());
                case Evidence.Outcomes outcomes ->
                        texts.of(
                                "matching.why.outcomes",
                                outcomes.past().introductions(),
                                outcomes.past().solved(),
                                outcomes.usual());
                case Evidence.ReadinessOverlap readiness ->
                        texts.of(
                                readiness.shared().isPresent()
                                        ? "matching.why.readiness"
                                        : "matching.why.readiness-none",
                                readiness.asked().lowest(),
                                readiness.asked().highest(),
                                readiness.offered().lowest(),
                                readiness.offered().highest());
            };
        }

        private String words(Evidence.SharedWords shared) {
            var pairs =
                    strongest(shared.words(), Evidence.SharedWord::share)
                            .map(Sentence::pair)
                            .distinct()
                            .toList();
            return pairs.isEmpty()
                    ? texts.of("matching.why.text-none")
                    : texts.of("matching.why.text", String.join(", ", pairs));
        }

        /// The words may all be confidential, and not every encoder can name them.
        private String meaning(double value, Evidence.NearMeaning near) {
            var words =
                    strongest(near.words(), Evidence.LeadingWord::share)
                            .map(Evidence.LeadingWord::asked)
                            .toList();
            if (value == 0) {
                return texts.of("matching.why.meaning-none");
            }
            return words.isEmpty()
                    ? texts.of("matching.why.meaning-whole")
                    : texts.of("matching.why.meaning", String.join(", ", words));
        }

        /// @param words the strongest first
        private static <W> Stream<W> strongest(List<W> words, ToDoubleFunction<W> share) {
            return words.stream()
                    .limit(MOST_WORDS)
                    .filter(word ->
                            share.applyAsDouble(word)
                                    >= LEAST_OF_STRONGEST * share.applyAsDouble(words.getFirst()));
        }

        private static String pair(Evidence.SharedWord word) {
            return word.asked().equalsIgnoreCase(word.found())
                    ? word.found()
                    : word.asked() + " → " + word.found();
        }

        private String topics(Evidence.SharedTopics shared) {
            var same =
                    shared.links().stream()
                            .filter(link -> link.isExact())
                            .map(link -> label(link.asked()));
            var near =
                    shared.links().stream()
                            .filter(link -> !link.isExact())
                            .map(link -> label(link.asked()) + " → " + label(link.offered()));
            var sameLabels = same.collect(Collectors.joining(", "));
            var nearLabels = near.collect(Collectors.joining(", "));
            if (sameLabels.isEmpty()) {
                return nearLabels.isEmpty()
                        ? texts.of("matching.why.topics-none")
                        : texts.of("matching.why.topics-near", nearLabels);
            }
            return nearLabels.isEmpty()
                    ? texts.of("matching.why.topics", sameLabels)
                    : texts.of("matching.why.topics-and-near", sameLabels, nearLabels);
        }

        private String languages(Evidence.SharedLanguages shared) {
            var names =
                    shared.languages().stream()
                            .map(TextLanguage::code)
                            .map(code -> texts.of("matching.language." + code))
                            .collect(Collectors.joining(", "));
            return texts.of(
                    shared.ofTheQuestion()
                            ? "matching.why.language"
                            : "matching.why.language-other",
                    names);
        }

        private String label(String topic) {
            var known = topicByKey.get(topic);
            return known == null ? topic : known.label().in(texts.language()).text();
        }

        private be.weefsel.engine.matching.Layer engineLayer() {
            return switch (layer) {
                case PUBLIC -> be.weefsel.engine.matching.Layer.TEASER;
                case QUESTION -> be.weefsel.engine.matching.Layer.QUESTION;
                case CONFIDENTIAL -> be.weefsel.engine.matching.Layer.CONFIDENTIAL;
            };
        }
    }
}
