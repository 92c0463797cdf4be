package be.weefsel.engine.matching.retrieval;

import be.weefsel.engine.matching.meaning.Encoder;

/// Gives each text a place, so that texts that are alike are near each other.
///
/// Implementations may be used by many threads at once; the same text always gets the same place.
@FunctionalInterface
public interface Space {
    /// @return of length 1, and always of as many dimensions; all zeros when nothing in the text is
    ///   known
    float[] placeOf(Item item);

    /// By the meaning of a text in the language that it is in, or seems to be in.
    static Space of(Encoder encoder) {
        return item -> encoder.encode(item.languageOrGuess(), item.text());
    }
}
