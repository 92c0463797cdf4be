package be.weefsel.bench;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.Wording;
import be.weefsel.engine.matching.language.LanguageModel;
import be.weefsel.engine.matching.language.LanguagePair;
import be.weefsel.engine.matching.retrieval.Item;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/// Texts to measure speed with, as many as one likes: made of the words of the demo, as frequent as
/// they are there, of the names of topics, and of the vocabulary of the language model. They mean
/// nothing; but each has a subject, an offer of the demo that half its words are taken from, so
/// that they lie in groups as real texts do. The same number of texts is always the same texts.
final class MadeTexts {
    private static final long SEED = 20261129;
    private static final double SHARE_OF_SUBJECT = 0.5;
    private static final double SHARE_OF_ANY_OFFER = 0.25;
    private static final double SHARE_OF_TOPICS = 0.1;
    private static final int WORDS_OF_A_TITLE = 5;

    private final Random random = new Random(SEED);
    private final Map<TextLanguage, Source> sources = new EnumMap<>(TextLanguage.class);
    private final Map<TextLanguage, List<String>> sentences = new EnumMap<>(TextLanguage.class);

    /// @param offers the words of each
    private record Source(
            List<List<String>> offers, List<String> topics, List<String> vocabulary) {}

    MadeTexts(DemoNetwork network) {
        for (var language : TextLanguage.values()) {
            sources.put(
                    language,
                    new Source(
                            network.offers().stream()
                                    .flatMap(offer ->
                                            Optional.ofNullable(
                                                    offer.supply().wordings().get(language))
                                                    .stream())
                                    .map(MadeTexts::words)
                                    .toList(),
                            network.topics().topics().stream()
                                    .map(topic -> topic.labelsIn(language))
                                    .flatMap(List::stream)
                                    .toList(),
                            vocabulary(language)));
            sentences.put(
                    language,
                    network.questions().stream()
                            .filter(question -> question.demand().language() == language)
                            .flatMap(question ->
                                    Arrays.stream(question.text().split("(?<=[.?!])\\s+", -1)))
                            .filter(sentence -> !sentence.isBlank())
                            .toList());
        }
    }

    private static List<String> words(Wording wording) {
        return Arrays.asList((wording.title() + " " + wording.description()).split("[ \n]+", -1));
    }

    /// The stems that can be translated into some other language.
    private static List<String> vocabulary(TextLanguage language) {
        var other = language == TextLanguage.EN ? TextLanguage.NL : TextLanguage.EN;
        var name = new LanguagePair(language, other).fileName();
        try (var table =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(
                                        Objects.requireNonNull(
                                                LanguageModel.class.getResourceAsStream(name),
                                                name)),
                                StandardCharsets.UTF_8))) {
            return table.lines()
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Each a title of five words and one to three sentences of 8 to 16, in one language.
    List<Item> items(int count) {
        return IntStream.range(0, count).mapToObj(this::item).toList();
    }

    private Item item(int number) {
        var language = any(List.of(TextLanguage.values()));
        var source = Objects.requireNonNull(sources.get(language));
        var subject = any(source.offers());
        var text = new StringBuilder();
        append(text, WORDS_OF_A_TITLE, subject, source);
        for (int sentence = random.nextInt(1, 4); sentence > 0; sentence--) {
            append(text, random.nextInt(8, 17), subject, source);
        }
        return new Item(
                "i%07d".formatted(number), "", Optional.of(language), text.toString().strip());
    }

    private void append(StringBuilder text, int words, List<String> subject, Source source) {
        for (int i = 0; i < words; i++) {
            text.append(word(subject, source)).append(i == words - 1 ? ".\n" : " ");
        }
    }

    private String word(List<String> subject, Source source) {
        double chance = random.nextDouble();
        if (chance < SHARE_OF_SUBJECT) {
            return any(subject);
        }
        if (chance < SHARE_OF_SUBJECT + SHARE_OF_ANY_OFFER) {
            return any(any(source.offers()));
        }
        return chance < SHARE_OF_SUBJECT + SHARE_OF_ANY_OFFER + SHARE_OF_TOPICS
                ? any(source.topics())
                : any(source.vocabulary());
    }

    /// Each two to five sentences from the demo's questions of one language.
    List<Item> questions(int count) {
        return IntStream.range(0, count).mapToObj(this::question).toList();
    }

    private Item question(int number) {
        var language = any(List.of(TextLanguage.values()));
        var known = Objects.requireNonNull(sentences.get(language));
        var asked = new ArrayList<String>();
        for (int sentence = random.nextInt(2, 6); sentence > 0; sentence--) {
            asked.add(any(known));
        }
        return new Item("q" + number, "", Optional.of(language), String.join("\n", asked));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
