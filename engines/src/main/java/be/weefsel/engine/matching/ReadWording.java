package be.weefsel.engine.matching;

import java.util.ArrayList;
import java.util.List;

/// The words of a wording, read once.
///
/// @param prominent of the title and the keywords
record ReadWording(List<Words.Word> prominent, List<Words.Word> description) {
    static ReadWording of(TextLanguage language, Wording wording) {
        var prominent = new ArrayList<>(Words.of(language, wording.title()));
        wording.keywords().forEach(keyword -> prominent.addAll(Words.of(language, keyword)));
        return new ReadWording(prominent, Words.of(language, wording.description()));
    }

    List<Words.Word> all() {
        var all = new ArrayList<>(prominent);
        all.addAll(description);
        return all;
    }
}
