package be.weefsel.engine.matching;

import java.util.List;

/// The words of a text that say something about its subject, as they are compared: without endings
/// and accents, in lower case.
public final class Stems {
    private Stems() {}

    /// In the order of the text; empty when nothing telling is in it. See [Words].
    public static List<String> of(TextLanguage language, String text) {
        return Words.of(language, text).stream().map(Words.Word::stem).toList();
    }
}
