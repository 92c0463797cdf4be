package be.weefsel.bench;

import be.weefsel.engine.matching.retrieval.Hit;
import be.weefsel.engine.matching.retrieval.Item;
import be.weefsel.engine.matching.retrieval.TextRetrieval;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BayesianScoreQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LogOddsFusionQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.ByteBuffersDirectory;

/// What retrieval by words and by meaning find together, by the two ways that Lucene brings for it.
/// For collections of some hundreds, since each hit becomes a clause of a query.
final class LuceneFusion {
    private static final String ID = "id";
    private static final int RRF_CONSTANT = 60;

    private final List<String> ids;
    private final TextRetrieval words;
    private final TextRetrieval meaning;
    private final IndexSearcher searcher;

    LuceneFusion(Collection<Item> items, TextRetrieval words, TextRetrieval meaning)
            throws IOException {
        this.words = words;
        this.meaning = meaning;
        ids = items.stream().map(Item::id).sorted().toList();
        var directory = new ByteBuffersDirectory();
        var inOrder = new IndexWriterConfig().setMergePolicy(new LogDocMergePolicy());
        try (var writer = new IndexWriter(directory, inOrder)) {
            for (var id : ids) {
                var document = new Document();
                document.add(new StringField(ID, id, Field.Store.NO));
                writer.addDocument(document);
            }
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    /// Reciprocal rank fusion: the sum of $1 / (60 + \mathrm{rank})$.
    List<Hit> byRanks(Item query, int limit) {
        return hits(
                TopDocs.rrf(
                        limit,
                        RRF_CONSTANT,
                        new TopDocs[] {
                            ranked(words.rank(query, ids.size())),
                            ranked(meaning.rank(query, ids.size()))
                        }));
    }

    private TopDocs ranked(List<Hit> hits) {
        return new TopDocs(
                new TotalHits(hits.size(), TotalHits.Relation.EQUAL_TO),
                hits.stream()
                        .map(hit -> new ScoreDoc(ids.indexOf(hit.item()), (float) hit.score()))
                        .toArray(ScoreDoc[]::new));
    }

    /// Log odds: the score by words becomes a probability by a logistic curve, as steep as the
    /// scores of this question are spread and with the median at one half; the cosine becomes $(1 +
    /// \cos) / 2$.
    List<Hit> byLogOdds(Item query, int limit) {
        var byWords = words.rank(query, ids.size());
        var scores = byWords.stream().mapToDouble(Hit::score).sorted().toArray();
        var clauses = new ArrayList<Query>();
        if (scores.length > 0) {
            double mean = Arrays.stream(scores).average().orElseThrow();
            double deviation =
                    Math.sqrt(
                            Arrays.stream(scores)
                                    .map(score -> (score - mean) * (score - mean))
                                    .average()
                                    .orElseThrow());
            clauses.add(
                    new BayesianScoreQuery(
                            found(byWords, score -> score),
                            (float) (1 / Math.max(deviation, 1e-6)),
                            (float) scores[scores.length / 2]));
        }
        clauses.add(found(meaning.rank(query, ids.size()), cosine -> (1 + cosine) / 2));
        try {
            return hits(searcher.search(new LogOddsFusionQuery(clauses), limit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query found(List<Hit> hits, DoubleUnaryOperator score) {
        var query = new BooleanQuery.Builder();
        for (var hit : hits) {
            query.add(
                    new BoostQuery(
                            new ConstantScoreQuery(new TermQuery(new Term(ID, hit.item()))),
                            (float) score.applyAsDouble(hit.score())),
                    BooleanClause.Occur.SHOULD);
        }
        return query.build();
    }

    private List<Hit> hits(TopDocs found) {
        return Arrays.stream(found.scoreDocs)
                .map(hit -> new Hit(ids.get(hit.doc), hit.score))
                .toList();
    }
}
