package be.weefsel.engine.matching.retrieval;

import be.weefsel.engine.matching.language.LanguageModel;
import be.weefsel.engine.matching.meaning.Students;
import be.weefsel.engine.matching.meaning.Vectors;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How near a text is to the work of each owner of items: the mean of its nearness to the five
/// items of the owner that are nearest, or to all when there are fewer.
///
/// The nearness to an item is the mean over several [spaces][Space] of the cosine there, each in
/// standard deviations from the mean cosine of two different items of the collection. So the number
/// for a pair depends on nothing else that is asked, and those of different questions can be added
/// up and compared: 0 is as near as two items by chance.
///
/// An item without an owner stands for itself, under its id.
///
/// Source of the rule: Stelmakh, Wieting, Neubig and Shah (2023), *A Gold Standard Dataset for the
/// Reviewer Assignment Problem*, for what to measure it by; the five best items rather than the
/// best one or all, and half each for meaning and latent semantics, were fixed before it was
/// measured.
public final class Affinity {
    private static final int BEST = 5;

    /// Their places in each space, by owner.
    private final Map<String, List<float[][]>> placesByOwner;

    private final List<Measure> measures;

    /// By meaning and by [LatentSemantics], with what travels with Weefsel.
    ///
    /// @throws IllegalArgumentException when two items have the same id
    public static Affinity shipped(Collection<Item> items) {
        return new Affinity(
                items,
                List.of(
                        Space.of(Students.shipped()),
                        new LatentSemantics(items, LanguageModel.shipped())));
    }

    /// @param spaces each counts alike; at least one
    /// @throws IllegalArgumentException when two items have the same id
    public Affinity(Collection<Item> items, List<Space> spaces) {
        if (spaces.isEmpty()) {
            throw new IllegalArgumentException("An affinity needs a space.");
        }
        var sorted = new ItemNumbers(items).items();
        var places =
                spaces.stream()
                        .map(space ->
                                sorted.parallelStream().map(space::placeOf).toArray(float[][]::new))
                        .toList();
        measures =
                IntStream.range(0, spaces.size())
                        .mapToObj(i -> Measure.of(spaces.get(i), places.get(i)))
                        .toList();
        placesByOwner =
                IntStream.range(0, sorted.size())
                        .boxed()
                        .collect(
                                Collectors.groupingBy(
                                        i -> owner(sorted.get(i)),
                                        TreeMap::new,
                                        Collectors.mapping(
                                                i ->
                                                        places.stream()
                                                                .map(inSpace -> inSpace[i])
                                                                .toArray(float[][]::new),
                                                Collectors.toList())));
    }

    private static String owner(Item item) {
        return item.owner().isEmpty() ? item.id() : item.owner();
    }

    /// All owners, the nearest first, and with equal scores by name; a [Hit#item] is an owner.
    public List<Hit> owners(Item query) {
        var asked = measures.stream().map(it -> it.space().placeOf(query)).toArray(float[][]::new);
        return placesByOwner.entrySet().stream()
                .map(owner -> new Hit(owner.getKey(), ofBest(asked, owner.getValue())))
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::item))
                .toList();
    }

    private double ofBest(float[][] asked, List<float[][]> items) {
        return items.stream()
                .mapToDouble(item -> nearness(asked, item))
                .boxed()
                .sorted(Comparator.reverseOrder())
                .limit(BEST)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }

    private double nearness(float[][] asked, float[][] item) {
        return IntStream.range(0, asked.length)
                .mapToDouble(i -> measures.get(i).standardised(Vectors.cosine(asked[i], item[i])))
                .average()
                .orElseThrow();
    }

    /// What a cosine says in one space.
    ///
    /// @param mean of two different items
    /// @param deviation of the same; 0 when all are equally near
    private record Measure(Space space, double mean, double deviation) {
        /// Over all $n (n - 1)$ pairs at once, from $\sum_{ij} v_i \cdot v_j = \| \sum_i v_i \|^2$
        /// and $\sum_{ij} (v_i \cdot v_j)^2 = \| \sum_i v_i v_i^T \|_F^2$.
        static Measure of(Space space, float[][] places) {
            if (places.length < 2) {
                return new Measure(space, 0, 0);
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
            return new Measure(space, mean, Math.sqrt(Math.max(0, meanSquare - mean * mean)));
        }

        private static double squares(double[] values) {
            return Arrays.stream(values).map(value -> value * value).sum();
        }

        double standardised(double cosine) {
            return deviation == 0 ? 0 : (cosine - mean) / deviation;
        }
    }
}
