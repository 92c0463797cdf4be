package be.weefsel.bench;

import be.weefsel.engine.matching.TextLanguage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    private static final Map<TextLanguage, Analyzer> ANALYZERS =
            new EnumMap<>(
                    Map.of(
                            TextLanguage.NL, new DutchAnalyzer(),
                            TextLanguage.FR, new FrenchAnalyzer(),
                            TextLanguage.EN, new EnglishAnalyzer()));

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
    private final Analyzer analyzer;
    private final Texts texts;
    private final int size;

    PlainLucene(List<DemoNetwork.Offer> offers, Texts texts) throws IOException {
        this.texts = texts;
        size = offers.size();
        var byField = new HashMap<String, Analyzer>();
        ANALYZERS.forEach((language, analyzer) -> byField.put(language.code(), analyzer));
        analyzer = new PerFieldAnalyzerWrapper(new StandardAnalyzer(), byField);
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var offer : offers) {
                writer.addDocument(document(offer));
            }
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    private Document document(DemoNetwork.Offer offer) {
        var document = new Document();
        document.add(new StringField("key", offer.supply().id(), Field.Store.YES));
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
        var fields =
                texts == Texts.ALL_ANALYSED
                        ? ANALYZERS.keySet().stream().map(TextLanguage::code).toList()
                        : List.of("text");
        var query = new BooleanQuery.Builder();
        for (var field : fields) {
            for (var term : terms(field, question.text())) {
                query.add(new TermQuery(new Term(field, term)), BooleanClause.Occur.SHOULD);
            }
        }
        var ranked = new ArrayList<String>();
        for (var hit : searcher.search(query.build(), size).scoreDocs) {
            ranked.add(
                    Objects.requireNonNull(searcher.storedFields().document(hit.doc).get("key")));
        }
        return ranked;
    }

    private Set<String> terms(String field, String text) throws IOException {
        var terms = new HashSet<String>();
        try (var tokens = analyzer.tokenStream(field, text)) {
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
