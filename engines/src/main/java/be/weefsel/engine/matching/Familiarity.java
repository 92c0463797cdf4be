package be.weefsel.engine.matching;

import java.util.Collection;
import java.util.List;

/// In how many texts of one language each word occurs: the fewer, the more it tells.
final class Familiarity {
    /// So many imaginary texts, which use no word at all, stand beside the real ones.
    ///
    /// Without them a network of one or two offers would find that no word tells anything, and each
    /// new offer would shift the worth of all words.
    static final int IMAGINARY_TEXTS = 20;

    private final int texts;
    private final KnownWords words;

    /// @param texts the words of each text; repeated words count once
    Familiarity(Collection<List<Words.Word>> texts) {
        this.texts = texts.size();
        words = KnownWords.of(texts);
    }

    KnownWords words() {
        return words;
    }

    /// How much a word tells: the inverse document frequency of BM25, with imaginary texts.
    ///
    /// $\ln(1 + (N + 20 - n + 0.5) / (n + 0.5))$ with $N$ texts, $n$ of them with the word. Above
    /// 0; highest for an unknown word.
    ///
    /// Source: Robertson and Zaragoza (2009), *The Probabilistic Relevance Framework: BM25 and
    /// Beyond*, in the variant of Lucene that stays above 0.
    double telling(String stem) {
        double with = words.textsWith(stem);
        return Math.log(1 + (texts + IMAGINARY_TEXTS - with + 0.5) / (with + 0.5));
    }
}
