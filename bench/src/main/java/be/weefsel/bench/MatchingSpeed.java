package be.weefsel.bench;

import be.weefsel.engine.matching.Matcher;
import be.weefsel.engine.matching.Place;
import be.weefsel.engine.matching.Situation;
import be.weefsel.engine.matching.StructuredMatcher;
import be.weefsel.engine.matching.Supply;
import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.Topic;
import be.weefsel.engine.matching.TrlRange;
import be.weefsel.engine.matching.Wording;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How long one question waits for its suggestions: over the 120 offers of the demo, and over
/// 20,000 offers made of its words and the scheme's topics. Prints a table in Markdown.
public final class MatchingSpeed {
    private static final long SEED = 20261124;
    private static final int MANY = 20_000;
    private static final int WORDS_PER_TEXT = 60;
    private static final int LIMIT = 10;
    private static final Situation THE_DAY = Situation.on(LocalDate.of(2026, 11, 24));

    private final DemoNetwork network;
    private final List<String> topicKeys;
    private final Random random = new Random(SEED);

    private MatchingSpeed(DemoNetwork network) {
        this.network = network;
        topicKeys = network.topics().topics().stream().map(Topic::key).toList();
    }

    /// @param arguments the folder of the project
    public static void main(String[] arguments) throws IOException {
        var network = DemoNetwork.read(Path.of(arguments[0]));
        System.out.printf(
                "| offers | build the index, ms | suggestions p50, ms | p99, ms | p50 of processor time, ms | questions measured |%n|---|---|---|---|---|---|%n");
        new MatchingSpeed(network).measure(network.supplies(), 50);
        new MatchingSpeed(network).measure(new MatchingSpeed(network).generated(), 10);
    }

    private void measure(List<Supply> supplies, int rounds) {
        var builds = IntStream.range(0, 3).mapToDouble(i -> millisToBuild(supplies)).toArray();
        var matcher = new StructuredMatcher(supplies, network.topics());
        millisToAsk(matcher, rounds / 2, System::nanoTime);
        var asked = millisToAsk(matcher, rounds, System::nanoTime);
        var worked =
                millisToAsk(
                        matcher,
                        rounds,
                        ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.0f | %.2f | %.2f | %.2f | %d |%n",
                supplies.size(),
                Arrays.stream(builds).min().orElseThrow(),
                asked[asked.length / 2],
                asked[asked.length * 99 / 100],
                worked[worked.length / 2],
                asked.length);
    }

    private double millisToBuild(List<Supply> supplies) {
        long start = System.nanoTime();
        var matcher = new StructuredMatcher(supplies, network.topics());
        double millis = (System.nanoTime() - start) / 1e6;
        if (matcher.suggest(network.questions().getFirst().demand(), THE_DAY, 1).suggested().size()
                > 1) {
            throw new IllegalStateException("More suggestions than the limit allows.");
        }
        return millis;
    }

    /// In rising order, by a clock in nanoseconds.
    private double[] millisToAsk(Matcher matcher, int rounds, LongSupplier clock) {
        var millis = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            for (var question : network.questions()) {
                long start = clock.getAsLong();
                var answer = matcher.suggest(question.demand(), THE_DAY, LIMIT);
                millis.add((clock.getAsLong() - start) / 1e6);
                if (answer.suggested().size() > LIMIT) {
                    throw new IllegalStateException("More suggestions than the limit allows.");
                }
            }
        }
        return millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /// Offers in one language each, in the proportions of the demo's originals, of words as
    /// frequent as in its texts.
    private List<Supply> generated() {
        var words = new EnumMap<TextLanguage, List<String>>(TextLanguage.class);
        for (var offer : network.offers()) {
            offer.supply()
                    .wordings()
                    .forEach((language, wording) ->
                            words.computeIfAbsent(language, key -> new ArrayList<>())
                                    .addAll(Arrays.asList(wording.description().split(" +", -1))));
        }
        return IntStream.range(0, MANY).mapToObj(number -> generated(number, words)).toList();
    }

    private Supply generated(int number, Map<TextLanguage, List<String>> words) {
        var language = any(network.offers()).original();
        var known = words.getOrDefault(language, List.of());
        var supply =
                Supply.of(
                                "generated-%05d".formatted(number),
                                "owner-%04d".formatted(random.nextInt(MANY / 4)),
                                Map.of(
                                        language,
                                        Wording.of(text(known, 5), text(known, WORDS_PER_TEXT))))
                        .withTopics(topics())
                        .withLanguages(languages(language))
                        .withPlace(
                                new Place(
                                        random.nextDouble(49.5, 51.5),
                                        random.nextDouble(2.5, 6.4),
                                        "BE"))
                        .withCapacityPerYear(random.nextInt(1, 50));
        int lowest = random.nextInt(1, 10);
        return supply.withReadiness(new TrlRange(lowest, random.nextInt(lowest, 10)));
    }

    private Set<TextLanguage> languages(TextLanguage own) {
        var languages = EnumSet.of(own);
        languages.add(any(List.of(TextLanguage.values())));
        return languages;
    }

    private Set<String> topics() {
        var topics = new HashSet<String>();
        for (int i = 0; i < 5; i++) {
            topics.add(any(topicKeys));
        }
        return topics;
    }

    private String text(List<String> words, int count) {
        return IntStream.range(0, count).mapToObj(i -> any(words)).collect(Collectors.joining(" "));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
