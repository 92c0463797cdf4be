package be.weefsel.engine.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// In which language a text seems to be written.
///
/// Every function word of a language is a point for it, shared among the languages that have the
/// word; a typical group of letters is a quarter of a point. So a sentence is told by its "de",
/// "et" or "the", and a title without any by its "ij", "eaux" or "ough".
///
/// @param share of all points that this language has, above 1/3 and up to 1
public record LanguageGuess(TextLanguage language, double share) {
    private static final double POINTS_OF_A_GROUP = 0.25;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Map<TextLanguage, List<String>> TYPICAL_GROUPS =
            new EnumMap<>(
                    Map.of(
                            TextLanguage.NL,
                            List.of(
                                    "ij", "aa", "uu", "sch", "oe", "eu", "ui", "cht", "heid", "oo",
                                    "ee", "lijk", "baar", "ge", "zw", "vr", "kk", "nst", "stof"),
                            TextLanguage.FR,
                            List.of(
                                    "é", "è", "ê", "à", "ç", "eau", "eux", "eur", "que", "oi",
                                    "aux", "ette", "elle", "ment", "ant", "iss", "ais", "agne"),
                            TextLanguage.EN,
                            List.of(
                                    "th", "wh", "sh", "ough", "ing", "ness", "ly", "ck", "ea",
                                    "ould", "ity", "ow", "ay", "igh", "wa", "y", "ture")));

    public LanguageGuess {
        Shares.check("share of (%s)".formatted(language), share);
    }

    /// Empty when the text has no letters, or when two languages have equally many points.
    public static Optional<LanguageGuess> of(String text) {
        var points = new EnumMap<TextLanguage, Double>(TextLanguage.class);
        for (var language : TextLanguage.values()) {
            points.put(language, 0.0);
        }
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .forEach(word -> addPoints(word, points));
        double all = points.values().stream().mapToDouble(Double::doubleValue).sum();
        double most = points.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        var leading = points.entrySet().stream().filter(entry -> entry.getValue() == most).toList();
        return all > 0 && leading.size() == 1
                ? Optional.of(new LanguageGuess(leading.getFirst().getKey(), most / all))
                : Optional.empty();
    }

    private static void addPoints(String word, Map<TextLanguage, Double> points) {
        var havingTheWord =
                points.keySet().stream()
                        .filter(language -> FunctionWords.of(language).contains(word))
                        .toList();
        for (var language : havingTheWord) {
            points.merge(language, 1.0 / havingTheWord.size(), Double::sum);
        }
        if (havingTheWord.isEmpty()) {
            for (var language : TextLanguage.values()) {
                long groups =
                        Objects.requireNonNull(TYPICAL_GROUPS.get(language)).stream()
                                .filter(word::contains)
                                .count();
                points.merge(language, groups * POINTS_OF_A_GROUP, Double::sum);
            }
        }
    }
}
