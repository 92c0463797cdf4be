package be.weefsel.engine.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The texts of all supplies in one language, to be searched for clues by BM25.
///
/// $\sum_t \mathrm{telling}(t) \cdot f_t / (f_t + k_1 (1 - b + b \cdot l / \bar l))$ with $k_1 =
/// 1.2$ and $b = 0.75$, as Lucene computes it; a test compares the two. Kept here instead of in a
/// Lucene index because an explanation needs the part of every word, a clue counts only in its best
/// reading, and lengths stay exact.
///
/// A word of a title or a keyword counts as two words. The parts of compounds are found as well,
/// but do not make a text longer.
final class TextIndex {
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final double FREQUENCY_IN_TITLE = 2;

    private final Familiarity familiarity;
    private final Map<String, Postings> postingsByStem = new HashMap<>();
    private final double[] lengths;
    private final double averageLength;

    /// The texts that have a word, and what the word adds to the score of each.
    private static final class Postings {
        final int[] supplies;
        final double[] scores;

        Postings(int[] supplies, double[] scores) {
            this.supplies = supplies;
            this.scores = scores;
        }

        /// 0 when the word is not in that text.
        double scoreOf(int supply) {
            int at = Arrays.binarySearch(supplies, supply);
            return at < 0 ? 0 : scores[at];
        }
    }

    /// The words of one text, weighted; a length of 0 means that there is none in this language.
    record Document(Map<String, Double> frequencies, double length) {
        static final Document NONE = new Document(Map.of(), 0);

        static Document of(ReadWording wording, Compounds compounds) {
            var frequencies = new TreeMap<String, Double>();
            double length =
                    add(wording.prominent(), FREQUENCY_IN_TITLE, compounds, frequencies)
                            + add(wording.description(), 1, compounds, frequencies);
            return new Document(frequencies, length);
        }

        private static double add(
                List<Words.Word> words,
                double frequency,
                Compounds compounds,
                Map<String, Double> frequencies) {
            for (var word : words) {
                frequencies.merge(word.stem(), frequency, Double::sum);
                for (var part : compounds.partsOf(word)) {
                    frequencies.merge(part, frequency, Double::sum);
                }
            }
            return frequency * words.size();
        }
    }

    /// @param documents one for each supply, in the order of the supplies
    TextIndex(Familiarity familiarity, List<Document> documents) {
        this.familiarity = familiarity;
        lengths = documents.stream().mapToDouble(Document::length).toArray();
        averageLength = Arrays.stream(lengths).filter(length -> length > 0).average().orElse(1);
        var suppliesByStem = new HashMap<String, List<Integer>>();
        for (int supply = 0; supply < documents.size(); supply++) {
            for (var stem : documents.get(supply).frequencies().keySet()) {
                suppliesByStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(supply);
            }
        }
        suppliesByStem.forEach(
                (stem, supplies) -> postingsByStem.put(stem, postings(stem, supplies, documents)));
    }

    private Postings postings(String stem, List<Integer> supplies, List<Document> documents) {
        double telling = familiarity.telling(stem);
        var numbers = supplies.stream().mapToInt(Integer::intValue).toArray();
        var scores =
                Arrays.stream(numbers)
                        .mapToDouble(supply -> telling * saturated(documents.get(supply), stem))
                        .toArray();
        return new Postings(numbers, scores);
    }

    private double saturated(Document document, String stem) {
        double frequency = document.frequencies().getOrDefault(stem, 0.0);
        return frequency / (frequency + K1 * (1 - B + B * document.length() / averageLength));
    }

    boolean hasText(int supply) {
        return lengths[supply] > 0;
    }

    /// Whether any text has a word of the clue.
    boolean knows(Clue clue) {
        return clue.readings().stream()
                .flatMap(reading -> reading.stems().stream())
                .anyMatch(postingsByStem::containsKey);
    }

    /// The most that a clue could ever add to a score: its best reading, in full.
    double mass(Clue clue) {
        return clue.weight()
                * clue.readings().stream()
                        .mapToDouble(reading ->
                                reading.certainty()
                                        * reading.stems().stream()
                                                .mapToDouble(familiarity::telling)
                                                .sum())
                        .max()
                        .orElse(0);
    }

    /// The score of every supply for all clues together, 0 or more.
    double[] scores(List<Clue> clues) {
        var scores = new double[lengths.length];
        var ofReading = new double[lengths.length];
        var wordsFound = new int[lengths.length];
        var ofClue = new double[lengths.length];
        for (var clue : clues) {
            var touched = new ArrayList<Postings>();
            for (var reading : clue.readings()) {
                var stems = reading.stems();
                var found = stems.stream().map(this::find).flatMap(Optional::stream).toList();
                for (var postings : found) {
                    for (int at = 0; at < postings.supplies.length; at++) {
                        ofReading[postings.supplies[at]] += postings.scores[at];
                        wordsFound[postings.supplies[at]]++;
                    }
                }
                for (var postings : found) {
                    for (int supply : postings.supplies) {
                        double score =
                                reading.certainty()
                                        * ofReading[supply]
                                        * wordsFound[supply]
                                        / stems.size();
                        ofClue[supply] = Math.max(ofClue[supply], score);
                        ofReading[supply] = 0;
                        wordsFound[supply] = 0;
                    }
                }
                touched.addAll(found);
            }
            for (var postings : touched) {
                for (int supply : postings.supplies) {
                    scores[supply] += clue.weight() * ofClue[supply];
                    ofClue[supply] = 0;
                }
            }
        }
        return scores;
    }

    /// What one clue finds in one text: its score, and the stems of the best reading that occur.
    record Found(double score, List<String> stems) {}

    Found find(Clue clue, int supply) {
        var best = new Found(0, List.of());
        for (var reading : clue.readings()) {
            double sum = 0;
            var occurring = new ArrayList<String>();
            for (var stem : reading.stems()) {
                double score = find(stem).map(it -> it.scoreOf(supply)).orElse(0.0);
                if (score > 0) {
                    sum += score;
                    occurring.add(stem);
                }
            }
            double whole =
                    clue.weight()
                            * reading.certainty()
                            * sum
                            * occurring.size()
                            / reading.stems().size();
            if (whole > best.score()) {
                best = new Found(whole, Collections.unmodifiableList(occurring));
            }
        }
        return best;
    }

    private Optional<Postings> find(String stem) {
        return Optional.ofNullable(postingsByStem.get(stem));
    }
}
