package be.weefsel.engine.matching.retrieval;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.language.LanguageModel;
import be.weefsel.engine.matching.language.Term;
import be.weefsel.engine.matching.retrieval.WeightedTerm.Alternative;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.ByteBuffersDirectory;

/// By the words of a query and all that they may be in the language of an item, as likely as a
/// [LanguageModel] holds each translation. Within one language it is BM25, with Dutch compounds
/// also by their parts. See [PsqScorer].
public final class TranslatedRetrieval implements TextRetrieval {
    /// So much of an index that is being made is held before it is laid down: all of a part.
    private static final double BUFFER_IN_MEGABYTES = 512;

    private final LanguageModel model;

    /// The numbers are also those in the index.
    private final ItemNumbers numbers;

    private final PsqScorer scorer;

    /// With the model that travels with Weefsel.
    ///
    /// @throws IllegalArgumentException when two items have the same id
    public TranslatedRetrieval(Collection<Item> items) {
        this(items, LanguageModel.shipped());
    }

    /// @throws IllegalArgumentException when two items have the same id
    public TranslatedRetrieval(Collection<Item> items, LanguageModel model) {
        this.model = model;
        numbers = new ItemNumbers(items);
        try {
            scorer =
                    new PsqScorer(
                            new MultiReader(
                                    Part.of(numbers.size()).parallelStream()
                                            .map(this::index)
                                            .toArray(IndexReader[]::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndexReader index(Part part) {
        var directory = new ByteBuffersDirectory();
        // Only this way of merging keeps texts in the order in which they came.
        var config =
                new IndexWriterConfig(new WhitespaceAnalyzer())
                        .setMergePolicy(new LogDocMergePolicy())
                        .setRAMBufferSizeMB(BUFFER_IN_MEGABYTES);
        try (var writer = new IndexWriter(directory, config)) {
            for (int number = part.from(); number < part.to(); number++) {
                writer.addDocument(document(numbers.item(number)));
            }
            writer.commit();
            return DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document document(Item item) {
        var language = item.languageOrGuess();
        var document = new Document();
        document.add(
                new TextField(
                        language.code(),
                        String.join(" ", stems(model.read(language, item.text()))),
                        Field.Store.NO));
        return document;
    }

    private static List<String> stems(List<Term> terms) {
        return terms.stream().flatMap(term -> term.stems().stream()).toList();
    }

    @Override
    public List<Hit> rank(Item query, int limit) {
        try {
            return numbers.hits(scorer.best(TranslatedQuery.terms(model, query), limit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// By which words an item is found, the weightiest first; empty when nothing is in common.
    ///
    /// @throws IllegalArgumentException when the collection has no item with the id
    public List<MatchedTerm> matches(Item query, String item) {
        int text = numbers.of(item);
        var found = numbers.item(text);
        var read = model.read(found.languageOrGuess(), found.text());
        var parts = new ArrayList<MatchedTerm>();
        try {
            for (var term : TranslatedQuery.terms(model, query)) {
                parts.addAll(parts(term, found.languageOrGuess(), read, text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double sum = parts.stream().mapToDouble(MatchedTerm::share).sum();
        return parts.stream()
                .map(it ->
                        new MatchedTerm(
                                it.asked(),
                                it.found(),
                                it.probability(),
                                it.sources(),
                                it.share() / sum))
                .sorted(
                        Comparator.comparingDouble(MatchedTerm::share)
                                .reversed()
                                .thenComparing(MatchedTerm::asked)
                                .thenComparing(MatchedTerm::found))
                .toList();
    }

    /// What each alternative of a word adds to the score; not yet divided by it.
    private List<MatchedTerm> parts(
            WeightedTerm term, TextLanguage language, List<Term> read, int text)
            throws IOException {
        var frequencies = new LinkedHashMap<Alternative, Double>();
        for (var alternative : term.alternatives()) {
            long times = stems(read).stream().filter(alternative.stem()::equals).count();
            if (alternative.language() == language && times > 0) {
                frequencies.put(alternative, alternative.probability() * times);
            }
        }
        double sum = frequencies.values().stream().mapToDouble(Double::doubleValue).sum();
        var parts = new ArrayList<MatchedTerm>();
        for (var it : frequencies.entrySet()) {
            parts.add(
                    new MatchedTerm(
                            term.surface(),
                            surface(read, it.getKey().stem()),
                            it.getKey().probability(),
                            it.getKey().sources(),
                            scorer.score(term, sum, text) * it.getValue() / sum));
        }
        return parts;
    }

    private static String surface(List<Term> read, String stem) {
        return read.stream()
                .filter(term -> term.stems().contains(stem))
                .map(Term::surface)
                .findFirst()
                .orElse(stem);
    }
}
