package be.weefsel.engine.matching.retrieval;

import be.weefsel.engine.matching.Stems;
import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.language.LanguageModel;
import be.weefsel.engine.matching.language.LanguagePair;
import be.weefsel.engine.matching.language.Term;
import be.weefsel.engine.matching.meaning.Vectors;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Latent semantic analysis of a collection: words that occur in the same of its items come to mean
/// nearly the same. Half as many dimensions as there are items, 400 at most.
///
/// So that all languages share the analysis, each is read in English: a Dutch or French stem counts
/// as its translations, each as often as it is probable, and what has none as it is written. A word
/// weighs $\ln(1 + f) \cdot \ln(1 + N / n)$ for the (expected) $f$ times in the text and $n$ of $N$
/// items; a word that no item has weighs nothing.
///
/// Source: Deerwester, Dumais, Furnas, Landauer and Harshman (1990), *Indexing by Latent Semantic
/// Analysis*.
public final class LatentSemantics implements Space {
    private static final int MOST_DIMENSIONS = 400;

    private final LanguageModel model;
    private final Map<String, Integer> numbers = new TreeMap<>();
    private final double[] telling;

    /// By dimension, then by the number of the stem.
    private final double[][] axes;

    /// @throws IllegalArgumentException when two items have the same id
    public LatentSemantics(Collection<Item> items, LanguageModel model) {
        this.model = model;
        var counts = new ItemNumbers(items).items().stream().map(this::counts).toList();
        var having = new TreeMap<String, Double>();
        for (var ofItem : counts) {
            ofItem.forEach((stem, count) -> having.merge(stem, Math.min(1, count), Double::sum));
        }
        having.keySet().forEach(stem -> numbers.put(stem, numbers.size()));
        telling =
                having.values().stream()
                        .mapToDouble(with -> Math.log(1 + counts.size() / with))
                        .toArray();
        axes =
                DominantSubspace.axes(
                        counts.stream().map(this::row).toList(),
                        numbers.size(),
                        Math.min(MOST_DIMENSIONS, (counts.size() + 1) / 2));
    }

    @Override
    public float[] placeOf(Item item) {
        var row = row(counts(item));
        var place = new double[axes.length];
        for (int i = 0; i < place.length; i++) {
            place[i] = row.times(axes[i]);
        }
        return Vectors.unit(place);
    }

    private SparseVector row(Map<String, Double> counts) {
        var weights = new TreeMap<Integer, Double>();
        counts.forEach((stem, count) -> {
            var number = numbers.get(stem);
            if (number != null) {
                weights.put(number, Math.log1p(count) * telling[number]);
            }
        });
        return SparseVector.unit(weights);
    }

    /// How often each English stem is to be expected in the English of a text.
    private Map<String, Double> counts(Item item) {
        var counts = new HashMap<String, Double>();
        var language = item.languageOrGuess();
        for (var term : model.read(language, item.text())) {
            for (var stem : term.stems()) {
                english(language, term, stem)
                        .forEach((english, times) -> counts.merge(english, times, Double::sum));
            }
        }
        return counts;
    }

    private Map<String, Double> english(TextLanguage language, Term term, String stem) {
        if (language == TextLanguage.EN) {
            return Map.of(stem, 1.0);
        }
        var english = new HashMap<String, Double>();
        model.translations(new LanguagePair(language, TextLanguage.EN), stem)
                .forEach(it -> english.put(it.stem(), it.probability()));
        return english.isEmpty() ? asWritten(term, stem) : english;
    }

    private static Map<String, Double> asWritten(Term term, String stem) {
        var written = term.stems().size() == 1 ? term.surface() : stem;
        var english = new HashMap<String, Double>();
        Stems.of(TextLanguage.EN, written).forEach(it -> english.merge(it, 1.0, Double::sum));
        return english;
    }
}
