package be.weefsel.engine.matching.retrieval;

import be.weefsel.engine.matching.meaning.Encoder;
import be.weefsel.engine.matching.meaning.Students;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/// What two retrievals find together: the sum of their scores, each in standard deviations from its
/// mean over all that either found (z-scores). Each is asked for its best thousand; what it did not
/// find has its lowest score.
///
/// Source: Lee (1997), *Analyses of Multiple Evidence Combination* (CombSUM); Montague and Aslam
/// (2001), *Relevance Score Normalization for Metasearch* (ZMUV).
public final class HybridRetrieval implements TextRetrieval {
    private static final int DEPTH = 1_000;

    private final List<TextRetrieval> parts;

    /// By words and by meaning, with what travels with Weefsel.
    ///
    /// @throws IllegalArgumentException when two items have the same id
    public static HybridRetrieval shipped(Collection<Item> items) {
        return of(items, Students.shipped());
    }

    /// By words with what travels with Weefsel, and by the meaning that an encoder gives.
    ///
    /// @throws IllegalArgumentException when two items have the same id
    public static HybridRetrieval of(Collection<Item> items, Encoder encoder) {
        return new HybridRetrieval(
                new TranslatedRetrieval(items), new MeaningRetrieval(items, encoder));
    }

    /// @param parts over the same collection
    public HybridRetrieval(TextRetrieval... parts) {
        this.parts = List.of(parts);
    }

    @Override
    public List<Hit> rank(Item query, int limit) {
        int depth = Math.max(DEPTH, limit);
        var found = parts.parallelStream().map(part -> part.rank(query, depth)).toList();
        var sums = new HashMap<String, Double>();
        found.forEach(hits -> hits.forEach(hit -> sums.put(hit.item(), 0.0)));
        for (var hits : found) {
            addStandardised(hits, sums);
        }
        return sums.entrySet().stream()
                .map(sum -> new Hit(sum.getKey(), sum.getValue()))
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::item))
                .limit(limit)
                .toList();
    }

    /// @param hits the best first; each is among the sums
    private static void addStandardised(List<Hit> hits, Map<String, Double> sums) {
        if (hits.isEmpty()) {
            return;
        }
        double lowest = hits.getLast().score();
        int missing = sums.size() - hits.size();
        double mean = (sum(hits, score -> score) + missing * lowest) / sums.size();
        DoubleUnaryOperator squared = score -> (score - mean) * (score - mean);
        double deviation =
                Math.sqrt(
                        (sum(hits, squared) + missing * squared.applyAsDouble(lowest))
                                / sums.size());
        if (deviation > 0) {
            // What was not found has the lowest score; what was found has the rest of its own.
            sums.replaceAll((_, sum) -> sum + (lowest - mean) / deviation);
            hits.forEach(
                    hit -> sums.merge(hit.item(), (hit.score() - lowest) / deviation, Double::sum));
        }
    }

    private static double sum(List<Hit> hits, DoubleUnaryOperator of) {
        return hits.stream().mapToDouble(Hit::score).map(of).sum();
    }
}
