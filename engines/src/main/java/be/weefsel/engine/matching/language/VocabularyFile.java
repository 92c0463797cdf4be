package be.weefsel.engine.matching.language;

import be.weefsel.engine.matching.KnownWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

/// The words that were seen in training, as a file: lines of form, stem and number of texts with
/// the stem, sorted, in the form of a [TranslationTable].
public final class VocabularyFile {
    private VocabularyFile() {}

    /// @throws IllegalArgumentException when a line is not one of a vocabulary
    public static KnownWords read(InputStream file) throws IOException {
        var stemByForm = new HashMap<String, String>();
        var textsByStem = new HashMap<String, Integer>();
        TsvGzip.read(
                file,
                3,
                line -> {
                    stemByForm.put(line.get(0), line.get(1));
                    textsByStem.put(line.get(1), Integer.valueOf(line.get(2)));
                });
        return new KnownWords(stemByForm, textsByStem);
    }

    public static void write(KnownWords words, OutputStream file) throws IOException {
        var lines = new ArrayList<List<String>>();
        new TreeMap<>(words.stemByForm())
                .forEach((form, stem) ->
                        lines.add(List.of(form, stem, Integer.toString(words.textsWith(stem)))));
        TsvGzip.write(file, Collections.unmodifiableList(lines));
    }
}
