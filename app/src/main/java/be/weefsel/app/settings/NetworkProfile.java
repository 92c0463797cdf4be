package be.weefsel.app.settings;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody fills in about a network, not checked yet.
///
/// @param names as far as they were given
/// @param areas codes of the areas where it works
public record NetworkProfile(
        Map<Language, String> names, List<Language> languages, List<String> areas) {
    public NetworkProfile {
        names = Map.copyOf(names);
        languages = List.copyOf(languages);
        areas = List.copyOf(areas);
    }

    /// The name, first written in Dutch, or else in French or English.
    public Optional<TranslatedText> name() {
        return TranslatedText.find(names, Language.NL);
    }

    String nameIn(Language language) {
        return names.getOrDefault(language, "");
    }
}
