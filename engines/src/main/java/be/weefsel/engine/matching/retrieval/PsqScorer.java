package be.weefsel.engine.matching.retrieval;

import be.weefsel.engine.matching.TextLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
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

    /// The best by their number in the index; texts that have nothing in common are left out.
    Best best(List<WeightedTerm> query, int limit) throws IOException {
        var tellings = tellings(query);
        var best = new Best(limit, index.maxDoc());
        index.leaves().parallelStream()
                .map(leaf -> best(leaf, query, tellings, limit))
                .toList()
                .forEach(best::addAll);
        return best;
    }

    private Best best(
            LeafReaderContext leaf, List<WeightedTerm> query, double[] tellings, int limit) {
        var best = new Best(limit, leaf.reader().maxDoc());
        try {
            new Scan(leaf, query, tellings).addTo(best);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return best;
    }

    /// How much one word of a query adds to the score of a text in which it occurs so often.
    ///
    /// @param frequency 0 or more, weighted by the probabilities of what stands for it there
    double score(double telling, double frequency, int text) {
        return telling * frequency / (frequency + brakes[text]);
    }

    /// How telling each word of a query is: $\mathrm{idf}(q)$.
    double[] tellings(List<WeightedTerm> query) throws IOException {
        var tellings = new double[query.size()];
        for (int i = 0; i < tellings.length; i++) {
            double with = 0;
            for (var it : query.get(i).alternatives()) {
                with += it.probability() * index.docFreq(new Term(it.language().code(), it.stem()));
            }
            tellings[i] = Math.log(1 + Math.max(0, index.numDocs() - with + 0.5) / (with + 0.5));
        }
        return tellings;
    }

    /// Scores the texts of one leaf of the index, a window of numbers at a time, so that what is
    /// added up stays in the cache of the processor.
    private final class Scan {
        private static final int WINDOW = 1 << 15;

        private final LeafReaderContext leaf;
        private final double[] tellings;
        private final List<List<Occurrences>> terms = new ArrayList<>();
        private final float[] scores = new float[WINDOW];

        /// How often the term that is being added occurs in each text of the window.
        private final float[] frequencies = new float[WINDOW];

        private final int[] touched = new int[WINDOW];

        Scan(LeafReaderContext leaf, List<WeightedTerm> query, double[] tellings)
                throws IOException {
            this.leaf = leaf;
            this.tellings = tellings;
            for (var term : query) {
                var occurrences = new ArrayList<Occurrences>();
                for (var alternative : term.alternatives()) {
                    Occurrences.find(leaf, alternative).ifPresent(occurrences::add);
                }
                terms.add(occurrences);
            }
        }

        void addTo(Best best) throws IOException {
            int end = leaf.reader().maxDoc();
            for (int from = 0; from < end; from += WINDOW) {
                int to = Math.min(from + WINDOW, end);
                for (int term = 0; term < tellings.length; term++) {
                    add(term, from, to);
                }
                float least = best.least();
                for (int i = 0; i < to - from; i++) {
                    if (scores[i] > least) {
                        best.add(leaf.docBase + from + i, scores[i]);
                        least = best.least();
                    }
                }
                Arrays.fill(scores, 0);
            }
        }

        private void add(int term, int from, int to) throws IOException {
            float telling = (float) tellings[term];
            int size = 0;
            for (var occurrences : terms.get(term)) {
                size = occurrences.addTo(frequencies, from, to, touched, size);
            }
            for (int i = 0; i < size; i++) {
                int text = touched[i];
                float frequency = frequencies[text];
                scores[text] +=
                        telling * frequency / (frequency + brakes[leaf.docBase + from + text]);
                frequencies[text] = 0;
            }
        }
    }

    /// Where an alternative of a word occurs in one leaf of the index, to be read once and
    /// forwards.
    private static final class Occurrences {
        private final PostingsEnum postings;
        private final float probability;
        private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();

        private Occurrences(PostingsEnum postings, float probability) {
            this.postings = postings;
            this.probability = probability;
        }

        static Optional<Occurrences> find(LeafReaderContext leaf, WeightedTerm.Alternative it)
                throws IOException {
            var postings =
                    leaf.reader()
                            .postings(
                                    new Term(it.language().code(), it.stem()), PostingsEnum.FREQS);
            if (postings == null) {
                return Optional.empty();
            }
            postings.nextDoc();
            return Optional.of(new Occurrences(postings, (float) it.probability()));
        }

        /// Adds how often it occurs to the frequencies of a window, and to the list of touched
        /// texts those that had none yet.
        ///
        /// @param size of the list of touched texts
        /// @return its size now
        int addTo(float[] frequencies, int from, int to, int[] touched, int size)
                throws IOException {
            int touchedNow = size;
            for (postings.nextPostings(to, buffer);
                    buffer.size > 0;
                    postings.nextPostings(to, buffer)) {
                for (int i = 0; i < buffer.size; i++) {
                    int text = buffer.docs[i] - from;
                    if (frequencies[text] == 0) {
                        touched[touchedNow++] = text;
                    }
                    frequencies[text] += probability * buffer.features[i];
                }
            }
            return touchedNow;
        }
    }
}
