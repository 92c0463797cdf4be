package be.weefsel.bench;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.retrieval.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
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

/// What someone would take who has Lucene and ten minutes: BM25 with its default settings over the
/// texts of the offers, asked with the whole text of the question. Knows no rules and no topics.
final class PlainLucene {
    private static final String KEY = "key";
    private static final List<String> LANGUAGES =
            Arrays.stream(TextLanguage.values()).map(TextLanguage::code).toList();
    private static final Analyzer ANALYZER =
            new PerFieldAnalyzerWrapper(
                    new StandardAnalyzer(),
                    Map.of(
                            TextLanguage.NL.code(), new DutchAnalyzer(),
                            TextLanguage.FR.code(), new FrenchAnalyzer(),
                            TextLanguage.EN.code(), new EnglishAnalyzer()));

    /// Which texts are searched, and how.
    enum Texts {
        /// The text in which the offer was written first, without any knowledge of languages.
        ORIGINAL,
        /// All texts of an offer in one field, without any knowledge of languages.
        ALL,
        /// All texts, each in the field of its language with Lucene's analyzer for it.
        ALL_ANALYSED
    }

    private final IndexSearcher searcher;
    private final List<String> fields;

    PlainLucene(List<DemoNetwork.Offer> offers, Texts texts) throws IOException {
        fields = texts == Texts.ALL_ANALYSED ? LANGUAGES : List.of("text");
        searcher = searcher(offers.stream().map(offer -> document(offer, texts)));
    }

    /// Each item in the field of its language, with Lucene's analyzer for it.
    PlainLucene(Collection<Item> items) throws IOException {
        fields = LANGUAGES;
        searcher = searcher(items.parallelStream().map(PlainLucene::document));
    }

    private static IndexSearcher searcher(Stream<Document> documents) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(ANALYZER))) {
            documents.forEach(document -> add(document, writer));
        }
        return new IndexSearcher(DirectoryReader.open(directory));
    }

    private static void add(Document document, IndexWriter writer) {
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Item item) {
        var document = new Document();
        document.add(new StringField(KEY, item.id(), Field.Store.YES));
        document.add(new TextField(item.languageOrGuess().code(), item.text(), Field.Store.NO));
        return document;
    }

    private static Document document(DemoNetwork.Offer offer, Texts texts) {
        var document = new Document();
        document.add(new StringField(KEY, offer.supply().id(), Field.Store.YES));
        offer.supply()
                .wordings()
                .forEach((language, wording) -> {
                    if (texts != Texts.ORIGINAL || language == offer.original()) {
                        document.add(
                                new TextField(
                                        texts == Texts.ALL_ANALYSED ? language.code() : "text",
                                        wording.title() + "\n" + wording.description(),
                                        Field.Store.NO));
                    }
                });
        return document;
    }

    /// All offers that share a word with the question, the best first.
    List<String> ranked(DemoNetwork.Question question) throws IOException {
        return ranked(question.text(), searcher.getIndexReader().numDocs());
    }

    /// @return ids of those that share a word with the text, the best first
    List<String> ranked(String text, int limit) throws IOException {
        var query = new BooleanQuery.Builder();
        for (var field : fields) {
            for (var term : terms(field, text)) {
                query.add(new TermQuery(new Term(field, term)), BooleanClause.Occur.SHOULD);
            }
        }
        var stored = searcher.storedFields();
        var ranked = new ArrayList<String>();
        for (var hit : searcher.search(query.build(), limit).scoreDocs) {
            ranked.add(Objects.requireNonNull(stored.document(hit.doc).get(KEY)));
        }
        return ranked;
    }

    private static Set<String> terms(String field, String text) throws IOException {
        var terms = new HashSet<String>();
        try (var tokens = ANALYZER.tokenStream(field, text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms;
    }
}
