package be.weefsel.app.platform.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A text that people wrote in one or more languages, such as a name or a description.
///
/// @param original the language it was first written in
/// @param byLanguage never empty; has the original; no blank texts
public record TranslatedText(Language original, Map<Language, String> byLanguage) {
    public TranslatedText {
        var present = new EnumMap<Language, String>(Language.class);
        byLanguage.forEach((language, text) -> {
            if (!text.isBlank()) {
                present.put(language, text.strip());
            }
        });
        if (!present.containsKey(original)) {
            throw new IllegalArgumentException(
                    "The text (%s) has nothing in its original language (%s)."
                            .formatted(byLanguage, original.code()));
        }
        byLanguage = java.util.Collections.unmodifiableMap(present);
    }

    public static TranslatedText of(Language language, String text) {
        return new TranslatedText(language, Map.of(language, text));
    }

    /// With blank texts left out. The first language that has a text is the original.
    ///
    /// @return empty when all three are blank
    public static Optional<TranslatedText> find(String nl, String fr, String en) {
        var texts = Map.of(Language.NL, nl, Language.FR, fr, Language.EN, en);
        return Arrays.stream(Language.values())
                .filter(language -> !texts.getOrDefault(language, "").isBlank())
                .findFirst()
                .map(original -> new TranslatedText(original, texts));
    }

    /// As it was typed in some languages.
    ///
    /// @param preferred the original, when there is something in it
    /// @return empty when all are blank
    public static Optional<TranslatedText> find(
            Map<Language, String> byLanguage, Language preferred) {
        return Stream.concat(Stream.of(preferred), Arrays.stream(Language.values()))
                .filter(language -> !byLanguage.getOrDefault(language, "").isBlank())
                .findFirst()
                .map(original -> new TranslatedText(original, byLanguage));
    }

    /// As [#find], for a text that must be there.
    ///
    /// @throws IllegalArgumentException when all three are blank
    public static TranslatedText of(String nl, String fr, String en) {
        return find(nl, fr, en)
                .orElseThrow(() ->
                        new IllegalArgumentException("The text is blank in all three languages."));
    }

    /// The text for a reader of this language, and the language it is really in.
    public Passage in(Language wanted) {
        return Optional.ofNullable(byLanguage.get(wanted))
                .map(text -> new Passage(wanted, text))
                .orElseGet(() -> new Passage(original, byLanguage.getOrDefault(original, "")));
    }

    /// The text in exactly this language, or an empty string: as it stands in a file or a form.
    public String exactly(Language language) {
        return byLanguage.getOrDefault(language, "");
    }

    public List<Language> languages() {
        return List.copyOf(byLanguage.keySet());
    }
}
