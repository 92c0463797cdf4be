package be.weefsel.engine.matching.retrieval;

import be.weefsel.engine.matching.Stems;
import be.weefsel.engine.matching.TextLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// By the words that a query and an item share, with BM25 as Lucene has it. Nothing is translated:
/// an item in another language is found by what both languages write alike.
public final class LexicalRetrieval implements TextRetrieval {
    private static final String ID = "id";

    static {
        // A question may be a page long: its words are three clauses each.
        IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
    }

    private final IndexSearcher searcher;

    /// @throws IllegalArgumentException when two items have the same id
    public LexicalRetrieval(Collection<Item> items) {
        try {
            searcher = new IndexSearcher(DirectoryReader.open(index(items)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteBuffersDirectory index(Collection<Item> items) throws IOException {
        var directory = new ByteBuffersDirectory();
        var ids = new HashSet<String>();
        try (var writer =
                new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (var item : items) {
                if (!ids.add(item.id())) {
                    throw new IllegalArgumentException(
                            "Two items have the id (%s).".formatted(item.id()));
                }
                writer.addDocument(document(item));
            }
        }
        return directory;
    }

    private static Document document(Item item) {
        var language = item.languageOrGuess();
        var document = new Document();
        document.add(new StringField(ID, item.id(), Field.Store.YES));
        document.add(
                new TextField(
                        language.code(),
                        String.join(" ", Stems.of(language, item.text())),
                        Field.Store.NO));
        return document;
    }

    @Override
    public List<Hit> rank(Item query, int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("The limit (%s) is negative.".formatted(limit));
        }
        if (limit == 0) {
            return List.of();
        }
        try {
            return hits(query(query), limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The query is read in the language of each item: only so do equal words get equal stems.
    private static BooleanQuery query(Item query) {
        var words = new BooleanQuery.Builder();
        for (var language : TextLanguage.values()) {
            Stems.of(language, query.text()).stream()
                    .distinct()
                    .map(stem -> new TermQuery(new Term(language.code(), stem)))
                    .forEach(word -> words.add(word, BooleanClause.Occur.SHOULD));
        }
        return words.build();
    }

    private List<Hit> hits(BooleanQuery query, int limit) throws IOException {
        var found = new ArrayList<Hit>();
        for (var hit : searcher.search(query, limit).scoreDocs) {
            found.add(
                    new Hit(
                            Objects.requireNonNull(
                                    searcher.storedFields().document(hit.doc).get(ID)),
                            hit.score));
        }
        found.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::item));
        return List.copyOf(found);
    }
}
