package be.weefsel.model;

import be.weefsel.engine.matching.language.Source;
import be.weefsel.engine.matching.language.Translation;
import be.weefsel.engine.matching.language.TranslationTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Learns from aligned texts which stem of one language stands for which of another.
///
/// $t(e \mid f)$ by expectation maximisation from equal beginnings: each $e$ of a text is shared
/// out over all $f$ of its counterpart, and over an empty word, by $t(e \mid f) / \sum_{f'} t(e
/// \mid f')$; the shares of all texts, normalised for each $f$, are the next $t$. Six times. Then
/// what is below 0.02 is dropped, the eight likeliest are kept, and they add up to one again.
///
/// Sums are made in the order of the texts, so that the same texts give the same bits.
///
/// Source: Brown, Della Pietra, Della Pietra and Mercer (1993), *The Mathematics of Statistical
/// Machine Translation: Parameter Estimation*, Model 1, equations 13 to 17.
final class IbmModel1 {
    private static final int ITERATIONS = 6;
    private static final double SMALLEST = 0.02;
    private static final int MOST = 8;
    private static final int EMPTY_WORD = 0;
    private static final List<Source> SOURCES = List.of(Source.values());

    private final List<String> foreign = new ArrayList<>(List.of(""));
    private final List<String> english = new ArrayList<>();
    private final Map<String, Integer> foreignNumbers = new HashMap<>();
    private final Map<String, Integer> englishNumbers = new HashMap<>();
    private final PairIndex pairs = new PairIndex();
    private final List<int[][]> texts = new ArrayList<>();
    private int[] foreignOf = new int[1 << 16];
    private int[] englishOf = new int[1 << 16];
    private byte[] sourcesOf = new byte[1 << 16];

    private IbmModel1() {}

    /// Stems of the same text in two languages, $f$ and $e$ in the equations.
    record Aligned(List<String> from, List<String> to, Source source) {}

    static TranslationTable train(Iterable<Aligned> texts) {
        var model = new IbmModel1();
        texts.forEach(model::add);
        return model.table(model.probabilities());
    }

    /// Keeps of each text, for each $e$, the numbers of its pairs with all $f$.
    private void add(Aligned text) {
        if (text.from().isEmpty() || text.to().isEmpty()) {
            return;
        }
        var from = new int[text.from().size() + 1];
        from[0] = EMPTY_WORD;
        for (int i = 1; i < from.length; i++) {
            from[i] = number(text.from().get(i - 1), foreignNumbers, foreign);
        }
        var rows = new int[text.to().size()][];
        for (int j = 0; j < rows.length; j++) {
            int to = number(text.to().get(j), englishNumbers, english);
            rows[j] = Arrays.stream(from).map(word -> pair(word, to, text.source())).toArray();
        }
        texts.add(rows);
    }

    private static byte bit(Source source) {
        return (byte) (1 << SOURCES.indexOf(source));
    }

    private static int number(String stem, Map<String, Integer> numbers, List<String> stems) {
        return numbers.computeIfAbsent(
                stem,
                it -> {
                    stems.add(it);
                    return stems.size() - 1;
                });
    }

    private int pair(int from, int to, Source source) {
        int pair = pairs.numberOf(from, to);
        if (pair == foreignOf.length) {
            foreignOf = Arrays.copyOf(foreignOf, 2 * pair);
            englishOf = Arrays.copyOf(englishOf, 2 * pair);
            sourcesOf = Arrays.copyOf(sourcesOf, 2 * pair);
        }
        foreignOf[pair] = from;
        englishOf[pair] = to;
        sourcesOf[pair] |= bit(source);
        return pair;
    }

    private double[] probabilities() {
        var probabilities = new double[pairs.size()];
        Arrays.fill(probabilities, 1);
        for (int i = 0; i < ITERATIONS; i++) {
            probabilities = normalised(shares(probabilities));
        }
        return probabilities;
    }

    private double[] shares(double[] probabilities) {
        var shares = new double[pairs.size()];
        for (var rows : texts) {
            for (var row : rows) {
                double sum = 0;
                for (int pair : row) {
                    sum += probabilities[pair];
                }
                for (int pair : row) {
                    shares[pair] += probabilities[pair] / sum;
                }
            }
        }
        return shares;
    }

    private double[] normalised(double[] shares) {
        var sums = new double[foreign.size()];
        for (int pair = 0; pair < shares.length; pair++) {
            sums[foreignOf[pair]] += shares[pair];
        }
        for (int pair = 0; pair < shares.length; pair++) {
            shares[pair] /= sums[foreignOf[pair]];
        }
        return shares;
    }

    private TranslationTable table(double[] probabilities) {
        var byStem = new HashMap<String, List<Translation>>();
        for (int pair = 0; pair < probabilities.length; pair++) {
            if (foreignOf[pair] != EMPTY_WORD && probabilities[pair] >= SMALLEST) {
                byStem.computeIfAbsent(foreign.get(foreignOf[pair]), _ -> new ArrayList<>())
                        .add(translation(pair, Math.min(1, probabilities[pair])));
            }
        }
        byStem.replaceAll((_, translations) -> likeliest(translations));
        return new TranslationTable(byStem);
    }

    private Translation translation(int pair, double probability) {
        var sources = EnumSet.noneOf(Source.class);
        for (var source : Source.values()) {
            if ((sourcesOf[pair] & bit(source)) != 0) {
                sources.add(source);
            }
        }
        return new Translation(english.get(englishOf[pair]), probability, sources);
    }

    private static List<Translation> likeliest(List<Translation> translations) {
        var kept =
                translations.stream()
                        .sorted(
                                Comparator.comparingDouble(Translation::probability)
                                        .reversed()
                                        .thenComparing(Translation::stem))
                        .limit(MOST)
                        .toList();
        double sum = kept.stream().mapToDouble(Translation::probability).sum();
        return kept.stream()
                .map(it -> new Translation(it.stem(), it.probability() / sum, it.sources()))
                .toList();
    }
}
