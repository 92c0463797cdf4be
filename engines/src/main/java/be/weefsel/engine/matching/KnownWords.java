package be.weefsel.engine.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words that some texts of one language have, and in how many of them each occurs.
///
/// @param stemByForm stems of words as they are written (folded, in lower case); a form with two
///   stems has the first by the alphabet
/// @param textsByStem how many texts have a word with that stem
public record KnownWords(Map<String, String> stemByForm, Map<String, Integer> textsByStem) {
    public KnownWords {
        stemByForm = Map.copyOf(stemByForm);
        textsByStem = Map.copyOf(textsByStem);
    }

    /// @param texts the words of each; repeated words count once
    public static KnownWords of(Iterable<List<Words.Word>> texts) {
        var stemByForm = new HashMap<String, String>();
        var textsByStem = new HashMap<String, Integer>();
        for (var words : texts) {
            var stems = new HashSet<String>();
            for (var word : words) {
                if (stems.add(word.stem())) {
                    textsByStem.merge(word.stem(), 1, Integer::sum);
                }
                stemByForm.merge(word.form(), word.stem(), KnownWords::first);
            }
        }
        return new KnownWords(stemByForm, textsByStem);
    }

    private static String first(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /// In how many texts a word occurs by its stem; 0 when it is unknown.
    public int textsWith(String stem) {
        return textsByStem.getOrDefault(stem, 0);
    }

    /// The stem of a word as it is written; empty when it is unknown.
    public Optional<String> stemOf(String form) {
        return Optional.ofNullable(stemByForm.get(form));
    }
}
