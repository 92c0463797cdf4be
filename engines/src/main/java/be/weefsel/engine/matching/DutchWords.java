package be.weefsel.engine.matching;

import java.io.IOException;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.StopwordAnalyzerBase;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Lucene's way of cutting a text into words, with [DutchStem] for the stems.
final class DutchWords extends StopwordAnalyzerBase {
    DutchWords(CharArraySet stopWords) {
        super(stopWords);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        return new TokenStreamComponents(
                source, new Stemmed(new StopFilter(new LowerCaseFilter(source), stopwords)));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new LowerCaseFilter(in);
    }

    private static final class Stemmed extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Stemmed(TokenStream in) {
            super(in);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            var stem = DutchStem.of(term.toString());
            term.setEmpty().append(stem);
            return true;
        }
    }
}
