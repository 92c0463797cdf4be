package be.weefsel.engine.matching.retrieval;

import be.weefsel.engine.matching.TextLanguage;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.SmallFloat;

/// BM25 over a probabilistic structured query: each word of the query is one word with many
/// spellings, of which each counts as often as it is probable.
///
/// $\sum_q \mathrm{idf}(q) \cdot f_q / (f_q + k_1 (1 - b + b \cdot l / \bar l))$ with $k_1 = 1.2$
/// and $b = 0.75$, where $f_q = \sum_e t(e \mid q) \cdot f_e$ and $n_q = \sum_e t(e \mid q) \cdot
/// n_e$ and $\mathrm{idf}(q) = \ln(1 + \max(0, N - n_q + 0.5) / (n_q + 0.5))$. $N$ counts the texts
/// of all languages; $\bar l$ is the mean length of those in the language of the text. Lengths are
/// as Lucene keeps them: exact below 40 words, then rounded down by at most one part in eight.
///
/// Source: Darwish and Oard (2003), *Probabilistic Structured Query Methods*, in the BM25 of
/// Robertson and Zaragoza (2009).
final class PsqScorer {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final IndexReader index;

    /// $k_1 (1 - b + b \cdot l / \bar l)$ of every text, by its number in the index.
    private final float[] brakes;

    /// @param index with one field for each language, by its code; a text is in one of them
    PsqScorer(IndexReader index) throws IOException {
        this.index = index;
        brakes = new float[index.maxDoc()];
        for (var language : TextLanguage.values()) {
            double average =
                    (double) index.getSumTotalTermFreq(language.code())
                            / Math.max(1, index.getDocCount(language.code()));
            for (var leaf : index.leaves()) {
                var lengths = leaf.reader().getNormValues(language.code());
                while (lengths != null && lengths.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    int length = SmallFloat.byte4ToInt((byte) lengths.longValue());
                    brakes[leaf.docBase + lengths.docID()] =
                            (float) (K1 * (1 - B + B * length / average));
                }
            }
        }
    }

    /// The score of every text, by its number in the index; 0 where nothing is in common.
    double[] scores(List<WeightedTerm> query) throws IOException {
        var scores = new double[index.maxDoc()];
        var frequencies = new Frequencies(index.maxDoc());
        for (var term : query) {
            for (var alternative : term.alternatives()) {
                for (var leaf : index.leaves()) {
                    frequencies.add(alternative, leaf);
                }
            }
            frequencies.moveTo(scores, telling(term), brakes);
        }
        return scores;
    }

    /// How much one word of the query adds to the score of a text in which it occurs so often.
    ///
    /// @param frequency 0 or more, weighted by the probabilities of what stands for it there
    double score(WeightedTerm term, double frequency, int text) throws IOException {
        return telling(term) * frequency / (frequency + brakes[text]);
    }

    private double telling(WeightedTerm term) throws IOException {
        double with = 0;
        for (var it : term.alternatives()) {
            with += it.probability() * index.docFreq(new Term(it.language().code(), it.stem()));
        }
        return Math.log(1 + Math.max(0, index.numDocs() - with + 0.5) / (with + 0.5));
    }

    /// How often one word of a query occurs in each text; only what was touched is walked.
    private static final class Frequencies {
        private final double[] byText;
        private final int[] touched;
        private int size;

        Frequencies(int texts) {
            byText = new double[texts];
            touched = new int[texts];
        }

        void add(WeightedTerm.Alternative alternative, LeafReaderContext leaf) throws IOException {
            var postings =
                    leaf.reader()
                            .postings(
                                    new Term(alternative.language().code(), alternative.stem()),
                                    PostingsEnum.FREQS);
            while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int text = leaf.docBase + postings.docID();
                if (byText[text] == 0) {
                    touched[size++] = text;
                }
                byText[text] += alternative.probability() * postings.freq();
            }
        }

        void moveTo(double[] scores, double telling, float[] brakes) {
            for (int i = 0; i < size; i++) {
                int text = touched[i];
                scores[text] += telling * byText[text] / (byText[text] + brakes[text]);
                byText[text] = 0;
            }
            size = 0;
        }
    }
}
