package be.weefsel.engine.matching.language;

import be.weefsel.engine.matching.Compounds;
import be.weefsel.engine.matching.KnownWords;
import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// How texts of the three languages are read, and what their terms are in the other two. May be
/// used by many threads at once.
public final class LanguageModel {
    /// The file of the Dutch vocabulary, see [VocabularyFile].
    public static final String VOCABULARY = "vocabulary-nl.tsv.gz";

    private final Function<LanguagePair, TranslationTable> tables;
    private final Compounds compounds;

    private LanguageModel(Function<LanguagePair, TranslationTable> tables, KnownWords dutch) {
        this.tables = tables;
        compounds = new Compounds(TextLanguage.NL, dutch);
    }

    /// @param tables by pair; a pair that is missing translates nothing
    /// @param dutch words of which Dutch compounds are made
    public static LanguageModel of(Map<LanguagePair, TranslationTable> tables, KnownWords dutch) {
        var copy = Map.copyOf(tables);
        var none = new TranslationTable(Map.of());
        return new LanguageModel(pair -> copy.getOrDefault(pair, none), dutch);
    }

    /// The one that travels with Weefsel. A table is read when it is first needed.
    public static LanguageModel shipped() {
        return Shipped.MODEL;
    }

    /// The terms of a text, in its order; empty when nothing telling is in it.
    public List<Term> read(TextLanguage language, String text) {
        return Words.of(language, text).stream().map(word -> term(language, word)).toList();
    }

    private Term term(TextLanguage language, Words.Word word) {
        var stems = new ArrayList<String>();
        stems.add(word.stem());
        stems.addAll(partsOf(language, word));
        return new Term(word.surface(), stems);
    }

    /// The stems of the parts of a Dutch compound; empty when the word is none.
    public List<String> partsOf(TextLanguage language, Words.Word word) {
        return language == TextLanguage.NL ? compounds.partsOf(word) : List.of();
    }

    /// The likeliest first; empty when the stem is unknown.
    public List<Translation> translations(LanguagePair pair, String stem) {
        return tables.apply(pair).of(stem);
    }

    private static final class Shipped {
        private static final Map<LanguagePair, TranslationTable> TABLES = new ConcurrentHashMap<>();
        static final LanguageModel MODEL =
                new LanguageModel(
                        pair -> TABLES.computeIfAbsent(pair, Shipped::table),
                        read(VOCABULARY, VocabularyFile::read));

        private static TranslationTable table(LanguagePair pair) {
            return read(pair.fileName(), TranslationTable::read);
        }

        private static <T> T read(String name, Reading<T> reading) {
            try (var file = LanguageModel.class.getResourceAsStream(name)) {
                return reading.of(Objects.requireNonNull(file, name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(InputStream file) throws IOException;
    }
}
