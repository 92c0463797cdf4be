package be.weefsel.engine.matching.evaluation;

import be.weefsel.engine.matching.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// How good rankings are by the grades of judges: over all queries, by language of the query, and
/// by pair of languages.
///
/// @param byLanguage of the query
/// @param byPair only the items of the second language are ranked and looked for
public record Evaluation(
        Figures overall, Map<TextLanguage, Figures> byLanguage, Map<Pair, Figures> byPair) {

    /// Languages of a query and of items.
    public record Pair(TextLanguage query, TextLanguage item) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int byQuery = query.compareTo(other.query);
            return byQuery == 0 ? item.compareTo(other.item) : byQuery;
        }

        @Override
        public String toString() {
            return query.code() + "→" + item.code();
        }
    }

    /// The means over queries, each with its interval.
    ///
    /// @param queries how many have an item with a grade above 0; `ndcg` is over these
    /// @param queriesWithGood how many have an item with grade 2 or 3; `recall` and
    ///   `reciprocalRank` are over these
    public record Figures(
            int queries,
            int queriesWithGood,
            Interval ndcg,
            Interval recall,
            Interval reciprocalRank) {}

    /// One query with what was found for it.
    ///
    /// @param ranked ids of items, the best first; as deep as the measures look, or deeper
    /// @param grades 0..3 by id of item
    public record Judged(TextLanguage language, List<String> ranked, Map<String, Integer> grades) {
        public Judged {
            ranked = List.copyOf(ranked);
            grades = Map.copyOf(grades);
        }

        private Judged only(Predicate<String> items) {
            var kept = new TreeMap<>(grades);
            kept.keySet().removeIf(items.negate());
            return new Judged(language, ranked.stream().filter(items).toList(), kept);
        }
    }

    /// @param queries those that were judged
    /// @param languages of items by id; an item without one is in no pair
    public static Evaluation of(List<Judged> queries, Map<String, TextLanguage> languages) {
        var byLanguage = new TreeMap<TextLanguage, Figures>();
        var byPair = new TreeMap<Pair, Figures>();
        for (var language : TextLanguage.values()) {
            var asked = queries.stream().filter(query -> query.language() == language).toList();
            put(byLanguage, language, asked);
            for (var other : TextLanguage.values()) {
                put(
                        byPair,
                        new Pair(language, other),
                        asked.stream()
                                .map(query -> query.only(item -> languages.get(item) == other))
                                .toList());
            }
        }
        return new Evaluation(figures(queries), byLanguage, byPair);
    }

    /// By how much one ranking is better than another, in nDCG@10: the mean of the differences on
    /// the same queries. One is better when its lower bound is above 0.
    ///
    /// @param one what it found, query by query
    /// @param other what the other found for the same queries, in the same order
    public static Interval difference(List<Judged> one, List<Judged> other) {
        if (one.size() != other.size()) {
            throw new IllegalArgumentException(
                    "(%s) queries cannot be compared with (%s)."
                            .formatted(one.size(), other.size()));
        }
        return Interval.of(
                IntStream.range(0, one.size())
                        .filter(i -> Measures.isMeasurable(one.get(i).grades().values()))
                        .mapToObj(i -> ndcg(one.get(i)) - ndcg(other.get(i)))
                        .toList());
    }

    private static double ndcg(Judged query) {
        return Measures.ndcgAt10(query.ranked(), query.grades());
    }

    private static <K> void put(Map<K, Figures> rows, K key, List<Judged> queries) {
        var figures = figures(queries);
        if (figures.queries() > 0) {
            rows.put(key, figures);
        }
    }

    private static Figures figures(List<Judged> queries) {
        var ndcg = new ArrayList<Double>();
        var recall = new ArrayList<Double>();
        var reciprocalRank = new ArrayList<Double>();
        for (var query : queries) {
            if (Measures.isMeasurable(query.grades().values())) {
                ndcg.add(ndcg(query));
            }
            if (Measures.hasGood(query.grades().values())) {
                recall.add(Measures.recallAt10(query.ranked(), query.grades()));
                reciprocalRank.add(Measures.reciprocalRank(query.ranked(), query.grades()));
            }
        }
        return new Figures(
                ndcg.size(),
                recall.size(),
                Interval.of(ndcg),
                Interval.of(recall),
                Interval.of(reciprocalRank));
    }
}
