package be.weefsel.engine.matching.retrieval;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
        return new HybridRetrieval(new TranslatedRetrieval(items), new MeaningRetrieval(items));
    }

    /// @param parts over the same collection
    public HybridRetrieval(TextRetrieval... parts) {
        this.parts = List.of(parts);
    }

    @Override
    public List<Hit> rank(Item query, int limit) {
        int depth = Math.max(DEPTH, limit);
        var found = parts.stream().map(part -> part.rank(query, depth)).toList();
        var all = new TreeSet<String>();
        found.forEach(hits -> hits.forEach(hit -> all.add(hit.item())));
        var sums = new HashMap<String, Double>();
        for (var hits : found) {
            standardised(hits, all).forEach((item, z) -> sums.merge(item, z, Double::sum));
        }
        return sums.entrySet().stream()
                .map(sum -> new Hit(sum.getKey(), sum.getValue()))
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::item))
                .limit(limit)
                .toList();
    }

    /// @param hits the best first
    /// @param all ids, sorted, so that sums are made in the same order each time
    private static Map<String, Double> standardised(List<Hit> hits, SortedSet<String> all) {
        if (hits.isEmpty()) {
            return Map.of();
        }
        var scores = new TreeMap<String, Double>();
        all.forEach(item -> scores.put(item, hits.getLast().score()));
        hits.forEach(hit -> scores.put(hit.item(), hit.score()));
        double mean = mean(scores.values(), score -> score);
        double deviation =
                Math.sqrt(mean(scores.values(), score -> (score - mean) * (score - mean)));
        scores.replaceAll((_, score) -> deviation == 0 ? 0 : (score - mean) / deviation);
        return scores;
    }

    private static double mean(Collection<Double> scores, DoubleUnaryOperator of) {
        return scores.stream().mapToDouble(Double::doubleValue).map(of).average().orElseThrow();
    }
}
