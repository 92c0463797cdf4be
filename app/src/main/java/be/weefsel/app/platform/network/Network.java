package be.weefsel.app.platform.network;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import java.util.List;

/// This network: one on each database.
///
/// @param languages in which the network speaks, at least one; pages exist in all of Weefsel's
///   languages anyway
/// @param areas codes of the areas where it works (such as a province); plain codes, because areas
///   live further from the source
/// @param demo whether its content is the demonstration, with sign-ins that everyone may know
public record Network(
        TranslatedText name, List<Language> languages, List<String> areas, boolean demo) {
    public Network {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("A network speaks at least one language.");
        }
        languages = List.copyOf(languages);
        areas = List.copyOf(areas);
    }
}
