package be.weefsel.app.platform.network;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import java.util.List;
import java.util.Optional;

/// This network: one on each database.
///
/// @param languages in which the network speaks, at least one; pages exist in all of Weefsel's
///   languages anyway
/// @param areas codes of the areas where it works (such as a province); plain codes, because areas
///   live further from the source
/// @param demo whether its content is the demonstration, with sign-ins that everyone may know
/// @param contact where outsiders turn to; empty as long as nobody said
/// @param replyTo address where answers to mail of the network go
public record Network(
        TranslatedText name,
        List<Language> languages,
        List<String> areas,
        boolean demo,
        Optional<PublicContact> contact,
        Optional<String> replyTo) {
    public Network {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("A network speaks at least one language.");
        }
        languages = List.copyOf(languages);
        areas = List.copyOf(areas);
    }

    /// As it is when it has just been founded: nobody said yet where to turn to.
    public Network(
            TranslatedText name, List<Language> languages, List<String> areas, boolean demo) {
        this(name, languages, areas, demo, Optional.empty(), Optional.empty());
    }
}
