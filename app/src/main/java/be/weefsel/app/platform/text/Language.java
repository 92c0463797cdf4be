package be.weefsel.app.platform.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language of the network. Dutch, French and English are equal; their order here means nothing.
public enum Language {
    NL(Locale.of("nl", "BE"), "Nederlands"),
    FR(Locale.of("fr", "BE"), "Français"),
    EN(Locale.of("en", "GB"), "English");

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    /// How dates and numbers are written for readers of this language.
    public Locale locale() {
        return locale;
    }

    /// The language's name in itself, as a reader looks for it.
    public String ownName() {
        return ownName;
    }

    /// The two-letter code of ISO 639-1, as it stands in addresses, files and `<html lang>`.
    public String code() {
        return locale.getLanguage();
    }

    public static Optional<Language> findByCode(String code) {
        return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
    }

    /// @throws IllegalArgumentException when Weefsel does not speak the language
    public static Language ofCode(String code) {
        return findByCode(code)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "The language (%s) is none of nl, fr, en.".formatted(code)));
    }

    /// The first of the reader's languages that Weefsel speaks; Dutch when it speaks none of them.
    public static Language preferredBy(List<Locale> locales) {
        return locales.stream()
                .map(locale -> findByCode(locale.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(NL);
    }
}
