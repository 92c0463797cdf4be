package be.weefsel.engine.matching.meaning;

import be.weefsel.engine.matching.TextLanguage;
import java.util.List;

/// Puts texts of all languages into one space, in which texts that mean the same are near.
///
/// Implementations may be used by many threads at once; the same text always gets the same vector.
public interface Encoder {
    /// @return of length 1; all zeros when nothing in the text is known
    float[] encode(TextLanguage language, String text);

    /// What each word of a text adds to its meaning.
    ///
    /// @return in the order of the text; empty when the encoder cannot tell
    List<WordPart> parts(TextLanguage language, String text);
}
