package be.weefsel.engine.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Cuts a text into the words that say something about its subject.
///
/// Lucene's analyzers do the work (English snowball stems, light French stems and elisions; the
/// Dutch stems are those of [DutchStem]), without [FunctionWords], single letters and bare numbers.
/// Accents are folded last, so that *procede* finds *procédé*.
public final class Words {
    private static final Map<TextLanguage, Analyzer> ANALYZERS =
            new EnumMap<>(
                    Map.of(
                            TextLanguage.NL,
                            new DutchWords(
                                    stopWords(TextLanguage.NL, DutchAnalyzer.getDefaultStopSet())),
                            TextLanguage.FR,
                            new FrenchAnalyzer(
                                    stopWords(TextLanguage.FR, FrenchAnalyzer.getDefaultStopSet())),
                            TextLanguage.EN,
                            new EnglishAnalyzer(
                                    stopWords(
                                            TextLanguage.EN,
                                            EnglishAnalyzer.getDefaultStopSet()))));

    private Words() {}

    /// A word of a text.
    ///
    /// @param surface as it is written, without an elided article
    /// @param stem by which it is compared; folded, in lower case
    /// @param start where it begins in the text
    /// @param end the place after its last letter
    public record Word(String surface, String stem, int start, int end) {
        /// As it is written, but in lower case and without accents.
        public String form() {
            return fold(surface.toLowerCase(Locale.ROOT));
        }
    }

    /// In the order of the text; empty when nothing telling is in it.
    public static List<Word> of(TextLanguage language, String text) {
        var words = new ArrayList<Word>();
        var analyzer = Objects.requireNonNull(ANALYZERS.get(language));
        try (var tokens = analyzer.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                var stem = fold(term.toString());
                if (stem.length() > 1 && stem.chars().anyMatch(Character::isLetter)) {
                    int start =
                            offset.startOffset()
                                    + elided(
                                            language,
                                            text.substring(
                                                    offset.startOffset(), offset.endOffset()));
                    words.add(
                            new Word(
                                    text.substring(start, offset.endOffset()),
                                    stem,
                                    start,
                                    offset.endOffset()));
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    static String fold(String text) {
        if (text.chars().allMatch(letter -> letter < 0x80)) {
            return text;
        }
        char[] in = text.toCharArray();
        char[] out = new char[in.length * 4];
        return new String(out, 0, ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length));
    }

    /// How many letters an elided article takes: 2 in *l'eau*. Only French elides before the word.
    private static int elided(TextLanguage language, String token) {
        if (language != TextLanguage.FR) {
            return 0;
        }
        int apostrophe = Math.max(token.indexOf('\''), token.indexOf('’'));
        return apostrophe > 0 && apostrophe <= 2 && apostrophe + 1 < token.length()
                ? apostrophe + 1
                : 0;
    }

    private static CharArraySet stopWords(TextLanguage language, CharArraySet ofLucene) {
        var stopWords = CharArraySet.copy(ofLucene);
        stopWords.addAll(FunctionWords.of(language));
        return CharArraySet.unmodifiableSet(stopWords);
    }
}
