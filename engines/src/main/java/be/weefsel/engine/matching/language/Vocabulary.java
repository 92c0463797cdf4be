package be.weefsel.engine.matching.language;

import be.weefsel.engine.matching.KnownWords;
import be.weefsel.engine.matching.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The words that were seen in training, so that compounds of them can be taken apart.
///
/// As a file: lines of form, stem and number of texts with the stem, as [TranslationTable] has it.
public final class Vocabulary implements KnownWords {
    private final Map<String, String> stemByForm;
    private final Map<String, Integer> textsByStem;

    private Vocabulary(Map<String, String> stemByForm, Map<String, Integer> textsByStem) {
        this.stemByForm = stemByForm;
        this.textsByStem = textsByStem;
    }

    /// @param texts the words of each; repeated words count once
    public static Vocabulary of(Iterable<List<Words.Word>> texts) {
        var stemByForm = new HashMap<String, String>();
        var textsByStem = new HashMap<String, Integer>();
        for (var words : texts) {
            var seen = new HashSet<String>();
            for (var word : words) {
                if (seen.add(word.stem())) {
                    textsByStem.merge(word.stem(), 1, Integer::sum);
                }
                stemByForm.merge(word.form(), word.stem(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        return new Vocabulary(stemByForm, textsByStem);
    }

    @Override
    public int textsWith(String stem) {
        return textsByStem.getOrDefault(stem, 0);
    }

    @Override
    public Optional<String> stemOf(String form) {
        return Optional.ofNullable(stemByForm.get(form));
    }

    /// @throws IllegalArgumentException when a line is not one of a vocabulary
    public static Vocabulary read(InputStream file) throws IOException {
        var stemByForm = new HashMap<String, String>();
        var textsByStem = new HashMap<String, Integer>();
        TsvGzip.read(
                file,
                3,
                line -> {
                    stemByForm.put(line.get(0), line.get(1));
                    textsByStem.put(line.get(1), Integer.valueOf(line.get(2)));
                });
        return new Vocabulary(stemByForm, textsByStem);
    }

    public void write(OutputStream file) throws IOException {
        var lines = new ArrayList<List<String>>();
        new TreeMap<>(stemByForm)
                .forEach((form, stem) ->
                        lines.add(List.of(form, stem, Integer.toString(textsWith(stem)))));
        TsvGzip.write(file, Collections.unmodifiableList(lines));
    }
}
