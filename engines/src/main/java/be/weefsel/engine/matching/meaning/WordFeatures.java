package be.weefsel.engine.matching.meaning;

import be.weefsel.engine.matching.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a [StaticStudent] sees of a text: the stems of its words, and their groups of four and five
/// letters, with `_` where a word begins and ends. Stems say what a word is, groups what an unknown
/// word is like.
///
/// The name of a feature begins with `s` or `g` for its kind. All stems together weigh 1 and all
/// groups 0.6, each shared out by the root of how many there are, so that a long text does not
/// outweigh its words.
public final class WordFeatures {
    private static final double WEIGHT_OF_GROUPS = 0.6;
    private static final List<Integer> SIZES = List.of(4, 5);

    private WordFeatures() {}

    /// Of each word, in the order of the text; a text has the sums of those of its words.
    ///
    /// @return weights above 0 by the name of the feature, sorted
    public static List<Map<String, Double>> of(List<Words.Word> words) {
        double eachStem = 1 / Math.sqrt(words.size());
        double groups = words.stream().flatMap(WordFeatures::groups).count();
        double eachGroup = WEIGHT_OF_GROUPS / Math.sqrt(groups);
        var features = new ArrayList<Map<String, Double>>();
        for (var word : words) {
            var ofWord = new TreeMap<String, Double>();
            ofWord.put("s" + word.stem(), eachStem);
            groups(word).forEach(group -> ofWord.merge(group, eachGroup, Double::sum));
            features.add(ofWord);
        }
        return features;
    }

    /// Of the whole text.
    public static Map<String, Double> sum(List<Words.Word> words) {
        var sum = new TreeMap<String, Double>();
        of(words).forEach(ofWord -> ofWord.forEach((name, it) -> sum.merge(name, it, Double::sum)));
        return sum;
    }

    private static Stream<String> groups(Words.Word word) {
        var padded = "_" + word.form() + "_";
        return SIZES.stream()
                .flatMap(size ->
                        IntStream.rangeClosed(0, padded.length() - size)
                                .mapToObj(at -> "g" + padded.substring(at, at + size)));
    }
}
