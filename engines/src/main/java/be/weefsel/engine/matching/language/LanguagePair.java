package be.weefsel.engine.matching.language;

import be.weefsel.engine.matching.TextLanguage;
import java.util.Arrays;
import java.util.List;

/// From one language to another.
public record LanguagePair(TextLanguage from, TextLanguage to) {
    public LanguagePair {
        if (from == to) {
            throw new IllegalArgumentException(
                    "A pair is of two languages, not of (%s) alone.".formatted(from));
        }
    }

    /// All six, always in the same order.
    public static List<LanguagePair> all() {
        return Arrays.stream(TextLanguage.values())
                .flatMap(from ->
                        Arrays.stream(TextLanguage.values())
                                .filter(to -> to != from)
                                .map(to -> new LanguagePair(from, to)))
                .toList();
    }

    /// Such as `nl-en.tsv.gz`.
    public String fileName() {
        return "%s-%s.tsv.gz".formatted(from.code(), to.code());
    }
}
