package be.weefsel.engine.matching.retrieval;

import be.weefsel.engine.matching.LanguageGuess;
import be.weefsel.engine.matching.TextLanguage;
import java.util.Optional;

/// A text that can be found, or a text to find others for.
///
/// @param id by which it is known; not empty, and no other item of the collection has it
/// @param owner whose it is; may be empty
/// @param language in which it is written; empty when nobody said
public record Item(String id, String owner, Optional<TextLanguage> language, String text) {
    public Item {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An item needs an id.");
        }
    }

    /// As it was said, or else as the text seems to be; English when it does not tell.
    public TextLanguage languageOrGuess() {
        return language.or(() -> LanguageGuess.of(text).map(LanguageGuess::language))
                .orElse(TextLanguage.EN);
    }
}
