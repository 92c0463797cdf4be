package be.weefsel.engine.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// In how many texts of one language each word occurs: the fewer, the more it tells.
final class Familiarity implements KnownWords {
    /// So many imaginary texts, which use no word at all, stand beside the real ones.
    ///
    /// Without them a network of one or two offers would find that no word tells anything, and each
    /// new offer would shift the worth of all words.
    static final int IMAGINARY_TEXTS = 20;

    private final int texts;
    private final Map<String, Integer> textsByStem = new HashMap<>();
    private final Map<String, String> stemByForm = new HashMap<>();

    /// @param texts the words of each text; repeated words count once
    Familiarity(Collection<List<Words.Word>> texts) {
        this.texts = texts.size();
        for (var words : texts) {
            var stems = new HashSet<String>();
            for (var word : words) {
                if (stems.add(word.stem())) {
                    textsByStem.merge(word.stem(), 1, Integer::sum);
                }
                stemByForm.merge(word.form(), word.stem(), Familiarity::first);
            }
        }
    }

    @Override
    public int textsWith(String stem) {
        return textsByStem.getOrDefault(stem, 0);
    }

    @Override
    public Optional<String> stemOf(String form) {
        return Optional.ofNullable(stemByForm.get(form));
    }

    /// How much a word tells: the inverse document frequency of BM25, with imaginary texts.
    ///
    /// $\ln(1 + (N + 20 - n + 0.5) / (n + 0.5))$ with $N$ texts, $n$ of them with the word. Above
    /// 0; highest for an unknown word.
    ///
    /// Source: Robertson and Zaragoza (2009), *The Probabilistic Relevance Framework: BM25 and
    /// Beyond*, in the variant of Lucene that stays above 0.
    double telling(String stem) {
        double with = textsWith(stem);
        return Math.log(1 + (texts + IMAGINARY_TEXTS - with + 0.5) / (with + 0.5));
    }

    private static String first(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
