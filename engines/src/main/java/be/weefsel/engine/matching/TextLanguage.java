package be.weefsel.engine.matching;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language that the engine can read. The order means nothing.
public enum TextLanguage {
    NL,
    FR,
    EN;

    /// The two-letter code of ISO 639-1, in lower case.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TextLanguage> findByCode(String code) {
        return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
    }

    /// @throws IllegalArgumentException when the engine cannot read the language
    public static TextLanguage ofCode(String code) {
        return findByCode(code)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "The language (%s) is none of nl, fr, en.".formatted(code)));
    }
}
