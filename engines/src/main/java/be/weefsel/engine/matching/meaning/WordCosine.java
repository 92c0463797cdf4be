package be.weefsel.engine.matching.meaning;

import be.weefsel.engine.matching.Words;

/// A word of a text, and what it adds to the cosine of the text with a meaning.
///
/// @param cosine below 0 when it leads away
public record WordCosine(Words.Word word, double cosine) {}
