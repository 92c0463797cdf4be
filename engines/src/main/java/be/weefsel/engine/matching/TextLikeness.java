package be.weefsel.engine.matching;

import be.weefsel.engine.matching.language.LanguageModel;
import be.weefsel.engine.matching.language.LanguagePair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How alike the texts of a demand and of each supply are, also across languages.
///
/// In the demand's own language its words are looked for. In the other languages a bridge leads
/// there: the topics that the company chose or that [TopicSpotter] finds in its text are looked for
/// by their labels, and its words by their translations ([WordTranslation]) and as they are, since
/// many are the same in three languages.
///
/// A score $s$ of BM25 becomes a value by $s / (s + h \cdot M)$, where $M$ is the most that the
/// clues could score and $h$ is [Yardsticks#massForHalf]. It rises with every word that is found,
/// stays below 1, and does not depend on the other supplies of the list: divided by the best score,
/// the best of a hopeless list would look perfect; divided by $M$ alone, every long question would
/// look hopeless. Across languages $M$ is at least half of that in the own language, so that a
/// narrow bridge of two topics cannot look like a perfect text.
///
/// A supply that speaks several languages says the same in each: its text in the language of the
/// demand counts, and where it has none, the better of the others.
final class TextLikeness {
    private static final double LEAST_MASS_OF_A_BRIDGE = 0.5;
    private static final int SHORTEST_LOAN_WORD = 4;
    private static final int OWN_LANE = 0;

    private final List<Supply> supplies;
    private final TopicNetwork network;
    private final TopicSpotter spotter;
    private final Yardsticks yardsticks;
    private final WordTranslation translation;
    private final Map<TextLanguage, TextIndex> indexes = new EnumMap<>(TextLanguage.class);

    TextLikeness(
            List<Supply> supplies,
            TopicNetwork network,
            Yardsticks yardsticks,
            LanguageModel model) {
        this.supplies = supplies;
        this.network = network;
        this.yardsticks = yardsticks;
        translation = new WordTranslation(model);
        var texts = new EnumMap<TextLanguage, Map<Integer, ReadWording>>(TextLanguage.class);
        for (var language : TextLanguage.values()) {
            texts.put(language, read(language));
        }
        spotter =
                new TopicSpotter(
                        network,
                        texts.entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey,
                                                entry -> List.copyOf(entry.getValue().values()))));
        texts.forEach(
                (language, textsBySupply) -> indexes.put(language, index(language, textsBySupply)));
    }

    /// The texts in one language, by the number of their supply.
    private Map<Integer, ReadWording> read(TextLanguage language) {
        var texts = new TreeMap<Integer, ReadWording>();
        for (int supply = 0; supply < supplies.size(); supply++) {
            var wording = supplies.get(supply).wordings().get(language);
            if (wording != null) {
                texts.put(supply, ReadWording.of(language, wording));
            }
        }
        return texts;
    }

    private TextIndex index(TextLanguage language, Map<Integer, ReadWording> texts) {
        var compounds = spotter.compounds(language);
        var documents =
                new ArrayList<>(Collections.nCopies(supplies.size(), TextIndex.Document.NONE));
        texts.forEach((supply, wording) ->
                documents.set(supply, TextIndex.Document.of(wording, compounds)));
        return new TextIndex(
                new Familiarity(texts.values().stream().map(ReadWording::all).toList()), documents);
    }

    TopicSpotter spotter() {
        return spotter;
    }

    /// What to look for in one language, and the score that is worth a half.
    private record Lane(TextLanguage language, List<Clue> clues, double scoreForHalf) {}

    /// A demand, compared with every supply. The lane of the demand's language is the first.
    final class Comparison {
        private final List<Lane> lanes;
        private final double[] values;
        private final int[] bestLane;

        private Comparison(List<Lane> lanes) {
            this.lanes = lanes;
            values = new double[supplies.size()];
            bestLane = new int[supplies.size()];
            Arrays.fill(values, Double.NaN);
            for (int lane = 0; lane < lanes.size(); lane++) {
                compare(lane);
            }
        }

        private void compare(int laneNumber) {
            var lane = lanes.get(laneNumber);
            var index = indexOf(lane.language());
            var scores = index.scores(lane.clues());
            for (int supply = 0; supply < values.length; supply++) {
                boolean hasBeenReadInTheOwnLanguage =
                        !Double.isNaN(values[supply]) && bestLane[supply] == OWN_LANE;
                if (!index.hasText(supply) || hasBeenReadInTheOwnLanguage) {
                    continue;
                }
                double value = scores[supply] / (scores[supply] + lane.scoreForHalf());
                if (Double.isNaN(values[supply]) || value > values[supply]) {
                    values[supply] = value;
                    bestLane[supply] = laneNumber;
                }
            }
        }

        /// 0..1; NaN when the supply or the demand has no text.
        double value(int supply) {
            return values[supply];
        }

        /// @param supply one that has a value
        Evidence.SharedWords evidence(int supply) {
            var lane = lanes.get(bestLane[supply]);
            var index = indexOf(lane.language());
            var surfaces = surfaces(lane.language(), supply);
            var found = new LinkedHashMap<Clue, TextIndex.Found>();
            double all = 0;
            for (var clue : lane.clues()) {
                var here = index.find(clue, supply);
                if (here.score() > 0) {
                    found.put(clue, here);
                    all += here.score();
                }
            }
            var words = new ArrayList<Evidence.SharedWord>();
            for (var entry : found.entrySet()) {
                var clue = entry.getKey();
                words.add(
                        new Evidence.SharedWord(
                                clue.asked(),
                                String.join(
                                        " ",
                                        entry.getValue().stems().stream()
                                                .map(stem -> surfaces.getOrDefault(stem, stem))
                                                .distinct()
                                                .toList()),
                                clue.topic(),
                                clue.layer(),
                                Math.min(1, entry.getValue().score() / all)));
            }
            words.sort(Comparator.comparingDouble(Evidence.SharedWord::share).reversed());
            return new Evidence.SharedWords(lane.language(), words);
        }

        /// How the stems of a supply's text are first written in it.
        private Map<String, String> surfaces(TextLanguage language, int supply) {
            var surfaces = new HashMap<String, String>();
            var wording = Objects.requireNonNull(supplies.get(supply).wordings().get(language));
            var words = ReadWording.of(language, wording).all();
            words.forEach(word -> surfaces.putIfAbsent(word.stem(), word.surface()));
            words.forEach(word ->
                    spotter.compounds(language)
                            .partsOf(word)
                            .forEach(part -> surfaces.putIfAbsent(part, word.surface())));
            return surfaces;
        }
    }

    Comparison compare(Demand demand) {
        var own = new ArrayList<DemandWord>(words(demand));
        if (own.isEmpty()) {
            return new Comparison(List.of());
        }
        double ownMass = largestMass(demand.language(), own);
        var lanes = new ArrayList<Lane>();
        lanes.add(
                new Lane(
                        demand.language(),
                        mostTelling(
                                demand.language(),
                                own.stream().map(word -> clue(demand.language(), word)).toList()),
                        yardsticks.massForHalf() * ownMass));
        for (var language : TextLanguage.values()) {
            if (language != demand.language()) {
                lanes.add(bridge(demand, language, own, ownMass));
            }
        }
        return new Comparison(lanes);
    }

    /// A telling word of the demand.
    ///
    /// @param weight 1 + ln of how often it occurs
    private record DemandWord(Words.Word word, Layer layer, double weight) {}

    /// In the order of the layers and the text; each stem once, in its most open layer.
    private static List<DemandWord> words(Demand demand) {
        var first = new LinkedHashMap<String, DemandWord>();
        var times = new HashMap<String, Integer>();
        demand.texts()
                .forEach((layer, text) -> {
                    for (var word : Words.of(demand.language(), text)) {
                        first.putIfAbsent(word.stem(), new DemandWord(word, layer, 1));
                        times.merge(word.stem(), 1, Integer::sum);
                    }
                });
        return first.values().stream()
                .map(word ->
                        new DemandWord(
                                word.word(),
                                word.layer(),
                                1 + Math.log(times.getOrDefault(word.word().stem(), 1))))
                .toList();
    }

    /// What the most telling words could score together, whether any supply knows them or not: a
    /// question about things that nobody here mentions must not be content with its common words.
    private double largestMass(TextLanguage language, List<DemandWord> words) {
        var index = indexOf(language);
        return words.stream()
                .mapToDouble(word -> index.mass(clue(language, word)))
                .boxed()
                .sorted(Comparator.reverseOrder())
                .limit(yardsticks.tellingWords())
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private Clue clue(TextLanguage language, DemandWord word) {
        var parts = spotter.compounds(language).partsOf(word.word());
        var whole = Clue.Reading.of(List.of(word.word().stem()));
        return new Clue(
                word.word().surface(),
                Optional.empty(),
                word.layer(),
                word.weight(),
                parts.isEmpty() ? List.of(whole) : List.of(whole, Clue.Reading.of(parts)));
    }

    private List<Clue> mostTelling(TextLanguage language, List<Clue> clues) {
        var index = indexOf(language);
        return clues.stream()
                .filter(index::knows)
                .sorted(Comparator.comparingDouble(index::mass).reversed())
                .limit(yardsticks.tellingWords())
                .toList();
    }

    private Lane bridge(
            Demand demand, TextLanguage language, List<DemandWord> own, double ownMass) {
        var clues = new ArrayList<>(topicClues(demand, language));
        var stemsOfTopics = new HashSet<String>();
        clues.forEach(
                clue -> clue.readings().forEach(reading -> stemsOfTopics.addAll(reading.stems())));
        var pair = new LanguagePair(demand.language(), language);
        for (var word : own) {
            var readings =
                    inAnotherLanguage(pair, word.word())
                            .filter(reading -> !stemsOfTopics.containsAll(reading.stems()))
                            .toList();
            if (!readings.isEmpty()) {
                clues.add(
                        new Clue(
                                word.word().surface(),
                                Optional.empty(),
                                word.layer(),
                                word.weight(),
                                readings));
            }
        }
        var telling = mostTelling(language, clues);
        double mass = telling.stream().mapToDouble(indexOf(language)::mass).sum();
        return new Lane(
                language,
                telling,
                yardsticks.massForHalf() * Math.max(mass, LEAST_MASS_OF_A_BRIDGE * ownMass));
    }

    private Stream<Clue.Reading> inAnotherLanguage(LanguagePair pair, Words.Word word) {
        var asItIs =
                Words.of(pair.to(), word.surface()).stream()
                        .map(Words.Word::stem)
                        .filter(stem -> stem.length() >= SHORTEST_LOAN_WORD)
                        .map(stem ->
                                new Clue.Reading(List.of(stem), yardsticks.weightOfLoanWords()));
        return Stream.concat(translation.of(pair, word).stream(), asItIs);
    }

    /// The topics of a demand, said in another language: each as it is named or found there.
    private List<Clue> topicClues(Demand demand, TextLanguage language) {
        var asked = new TreeMap<String, Asked>();
        for (var topic : demand.topics()) {
            var names =
                    network.findTopic(topic)
                            .map(known -> known.labelsIn(demand.language()))
                            .orElse(List.of());
            asked.put(topic, new Asked(names.isEmpty() ? topic : names.getFirst(), Layer.QUESTION));
        }
        demand.texts()
                .forEach((layer, text) ->
                        spotter.spot(demand.language(), text)
                                .forEach(spotted ->
                                        asked.putIfAbsent(
                                                spotted.topic(),
                                                new Asked(spotted.words().getFirst(), layer))));
        var clues = new ArrayList<Clue>();
        asked.forEach((topic, how) -> {
            var readings =
                    network.findTopic(topic).stream()
                            .flatMap(known -> known.labelsIn(language).stream())
                            .map(label -> Stems.of(language, label))
                            .filter(stems -> !stems.isEmpty())
                            .map(Clue.Reading::of)
                            .distinct()
                            .toList();
            if (!readings.isEmpty()) {
                clues.add(new Clue(how.words(), Optional.of(topic), how.layer(), 1, readings));
            }
        });
        return clues;
    }

    /// How a demand says a topic, and in which layer.
    private record Asked(String words, Layer layer) {}

    private TextIndex indexOf(TextLanguage language) {
        return Objects.requireNonNull(indexes.get(language));
    }
}
