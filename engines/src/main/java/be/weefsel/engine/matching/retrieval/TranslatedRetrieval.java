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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
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

    /// By which words items are found for a query, which is read once for all of them.
    ///
    /// @return for the id of an item its words, the weightiest first, none when nothing is in
    ///   common; throws an IllegalArgumentException when the collection has no item with the id
    public Function<String, List<MatchedTerm>> matches(Item query) {
        var terms = TranslatedQuery.terms(model, query);
        try {
            var tellings = scorer.tellings(terms);
            return item -> matches(terms, tellings, numbers.of(item));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<MatchedTerm> matches(List<WeightedTerm> terms, double[] tellings, int text) {
        var found = new FoundText(numbers.item(text));
        var parts = new ArrayList<MatchedTerm>();
        for (int i = 0; i < tellings.length; i++) {
            parts.addAll(parts(terms.get(i), tellings[i], found, text));
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

    /// The stems of an item: how often each occurs, and the word it is first seen in.
    private final class FoundText {
        final TextLanguage language;
        final Map<String, Integer> times = new HashMap<>();
        final Map<String, String> surfaces = new HashMap<>();

        FoundText(Item item) {
            language = item.languageOrGuess();
            for (var term : model.read(language, item.text())) {
                for (var stem : term.stems()) {
                    times.merge(stem, 1, Integer::sum);
                    surfaces.putIfAbsent(stem, term.surface());
                }
            }
        }
    }

    /// What each alternative of a word adds to the score; not yet divided by it.
    private List<MatchedTerm> parts(WeightedTerm term, double telling, FoundText found, int text) {
        var occurring =
                term.alternatives().stream()
                        .filter(it -> it.language() == found.language)
                        .filter(it -> found.times.containsKey(it.stem()))
                        .distinct()
                        .toList();
        ToDoubleFunction<Alternative> frequency =
                it -> it.probability() * found.times.getOrDefault(it.stem(), 0);
        double sum = occurring.stream().mapToDouble(frequency).sum();
        return occurring.stream()
                .map(it ->
                        new MatchedTerm(
                                term.surface(),
                                found.surfaces.getOrDefault(it.stem(), it.stem()),
                                it.probability(),
                                it.sources(),
                                scorer.score(telling, sum, text)
                                        * frequency.applyAsDouble(it)
                                        / sum))
                .toList();
    }
}
