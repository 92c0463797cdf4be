package be.weefsel.engine.matching.meaning;

import be.weefsel.engine.matching.Words;

/// A word of a text and what it adds to the meaning of the text.
///
/// @param part of the meaning; the parts of all words of a text add up to its meaning
@SuppressWarnings("ArrayRecordComponent") // never compared
public record WordPart(Words.Word word, float[] part) {
    /// What the word adds to the cosine of its text with a meaning; below 0 when it leads away.
    public double cosine(float[] meaning) {
        return Vectors.cosine(part, meaning);
    }
}
