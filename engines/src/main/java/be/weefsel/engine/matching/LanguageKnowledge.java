package be.weefsel.engine.matching;

import be.weefsel.engine.matching.language.LanguageModel;
import be.weefsel.engine.matching.meaning.Encoder;
import be.weefsel.engine.matching.meaning.Students;

/// What a matcher knows of languages, beyond the texts that it is given.
///
/// @param words what words are in the other languages
/// @param meanings where texts belong in one space for all languages
public record LanguageKnowledge(LanguageModel words, Encoder meanings) {
    /// What travels with Weefsel.
    public static LanguageKnowledge shipped() {
        return new LanguageKnowledge(LanguageModel.shipped(), Students.shipped());
    }
}
