package be.weefsel.engine.matching.retrieval;

import be.weefsel.engine.matching.language.LanguageModel;
import be.weefsel.engine.matching.meaning.Encoder;
import be.weefsel.engine.matching.meaning.Vectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// How near a text is to the work of each owner of items: the mean of its nearness to the five
/// items of the owner that are nearest, or to all when there are fewer.
///
/// The nearness to an item is the mean over several [spaces][Space] of the cosine there, each in
/// standard deviations from the mean cosine of two different texts of the collection; of an item in
/// several languages, the nearest text counts. So the number for a pair depends on nothing else
/// that is asked, and those of different questions can be added up and compared: 0 is as near as
/// two texts by chance. In a collection so small that all its texts are equally near to each other,
/// it is the cosine less that nearness.
///
/// An item without an owner stands for itself, under its id.
///
/// Source of the rule: Stelmakh, Wieting, Neubig and Shah (2023), *A Gold Standard Dataset for the
/// Reviewer Assignment Problem*, for what to measure it by; the five best items rather than the
/// best one or all, and half each for meaning and latent semantics, were fixed before it was
/// measured.
public final class Affinity {
    private static final int BEST = 5;

    /// A variance of cosines below this is what rounding left.
    private static final double EQUAL = 1e-6;

    /// By owner and item: of each of its texts the places in all spaces.
    private final Map<String, Map<String, List<float[][]>>> itemsByOwner = new TreeMap<>();

    private final List<Measure> measures;

    /// By the meaning that an encoder gives and by [LatentSemantics], for which the words are
    /// translated with what travels with Weefsel.
    ///
    /// @throws IllegalArgumentException when an item has two texts in one language
    public static Affinity of(Collection<Item> items, Encoder encoder) {
        return new Affinity(
                items,
                List.of(
                        Space.of(encoder),
                        new LatentSemantics(InBestLanguage.apart(items), LanguageModel.shipped())));
    }

    /// @param spaces each counts alike; at least one
    /// @throws IllegalArgumentException when an item has two texts in one language
    public Affinity(Collection<Item> items, List<Space> spaces) {
        if (spaces.isEmpty()) {
            throw new IllegalArgumentException("An affinity needs a space.");
        }
        var texts = new ItemNumbers(InBestLanguage.apart(items)).items();
        var places =
                spaces.stream()
                        .map(space ->
                                texts.parallelStream().map(space::placeOf).toArray(float[][]::new))
                        .toList();
        measures =
                IntStream.range(0, spaces.size())
                        .mapToObj(i -> Measure.of(spaces.get(i), places.get(i)))
                        .toList();
        for (int i = 0; i < texts.size(); i++) {
            int text = i;
            itemsByOwner
                    .computeIfAbsent(owner(texts.get(i)), _ -> new TreeMap<>())
                    .computeIfAbsent(InBestLanguage.item(texts.get(i).id()), _ -> new ArrayList<>())
                    .add(places.stream().map(it -> it[text]).toArray(float[][]::new));
        }
    }

    private static String owner(Item text) {
        return text.owner().isEmpty() ? InBestLanguage.item(text.id()) : text.owner();
    }

    /// All owners, the nearest first, and with equal scores by name; a [Hit#item] is an owner.
    public List<Hit> owners(Item query) {
        var asked = measures.stream().map(it -> it.space().placeOf(query)).toArray(float[][]::new);
        return itemsByOwner.entrySet().stream()
                .map(owner -> new Hit(owner.getKey(), ofBest(asked, owner.getValue().values())))
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::item))
                .toList();
    }

    private double ofBest(float[][] asked, Collection<List<float[][]>> items) {
        return items.stream()
                .map(texts -> ofNearest(asked, texts))
                .sorted(Comparator.reverseOrder())
                .limit(BEST)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }

    private double ofNearest(float[][] asked, List<float[][]> texts) {
        return texts.stream().mapToDouble(text -> nearness(asked, text)).max().orElseThrow();
    }

    private double nearness(float[][] asked, float[][] text) {
        return IntStream.range(0, asked.length)
                .mapToDouble(i -> measures.get(i).standardised(Vectors.cosine(asked[i], text[i])))
                .average()
                .orElseThrow();
    }

    /// What a cosine says in one space.
    ///
    /// @param mean of two different items; 0 when there are no two
    /// @param deviation of the same; 1 when all are equally near
    private record Measure(Space space, double mean, double deviation) {
        /// Over all $n (n - 1)$ pairs at once, from $\sum_{ij} v_i \cdot v_j = \| \sum_i v_i \|^2$
        /// and $\sum_{ij} (v_i \cdot v_j)^2 = \| \sum_i v_i v_i^T \|_F^2$.
        static Measure of(Space space, float[][] places) {
            if (places.length < 2) {
                return new Measure(space, 0, 1);
            }
            int dimensions = places[0].length;
            var sum = new double[dimensions];
            var products = new double[dimensions][dimensions];
            double lengths = 0;
            double squaredLengths = 0;
            for (var place : places) {
                double length = Vectors.cosine(place, place);
                lengths += length;
                squaredLengths += length * length;
                for (int i = 0; i < dimensions; i++) {
                    sum[i] += place[i];
                    for (int j = 0; j < dimensions; j++) {
                        products[i][j] += (double) place[i] * place[j];
                    }
                }
            }
            double pairs = (double) places.length * (places.length - 1);
            double mean = (squares(sum) - lengths) / pairs;
            double meanSquare =
                    (Arrays.stream(products).mapToDouble(Measure::squares).sum() - squaredLengths)
                            / pairs;
            double variance = meanSquare - mean * mean;
            return new Measure(space, mean, variance < EQUAL ? 1 : Math.sqrt(variance));
        }

        private static double squares(double[] values) {
            return Arrays.stream(values).map(value -> value * value).sum();
        }

        double standardised(double cosine) {
            return (cosine - mean) / deviation;
        }
    }
}
