package be.weefsel.engine.matching.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the stems of one language are in another: $t(e \mid f)$, for each $f$ the likeliest first.
///
/// As a file: lines of source stem, target stem, probability and letters of the [Source]s, with
/// tabs between them, sorted, in a gzip without a time. The same table is the same bytes.
public final class TranslationTable {
    private final Map<String, List<Translation>> byStem;

    /// @param byStem the likeliest first; probabilities of one stem add up to one, or nearly
    public TranslationTable(Map<String, List<Translation>> byStem) {
        var copy = new HashMap<String, List<Translation>>();
        byStem.forEach((stem, translations) -> copy.put(stem, List.copyOf(translations)));
        this.byStem = copy;
    }

    /// Empty when the stem is unknown.
    public List<Translation> of(String stem) {
        return byStem.getOrDefault(stem, List.of());
    }

    /// How many stems can be translated.
    public int size() {
        return byStem.size();
    }

    /// @throws IllegalArgumentException when a line is not one of a table
    public static TranslationTable read(InputStream file) throws IOException {
        var byStem = new HashMap<String, List<Translation>>();
        TsvGzip.read(
                file,
                4,
                line ->
                        byStem.computeIfAbsent(line.get(0), _ -> new ArrayList<>())
                                .add(
                                        new Translation(
                                                line.get(1),
                                                Double.parseDouble(line.get(2)),
                                                line.get(3)
                                                        .chars()
                                                        .mapToObj(Source::ofLetter)
                                                        .collect(Collectors.toSet()))));
        return new TranslationTable(byStem);
    }

    /// Probabilities keep four decimals.
    public void write(OutputStream file) throws IOException {
        var lines = new ArrayList<List<String>>();
        new TreeMap<>(byStem)
                .forEach((stem, translations) ->
                        translations.forEach(it -> lines.add(line(stem, it))));
        TsvGzip.write(file, Collections.unmodifiableList(lines));
    }

    private static List<String> line(String stem, Translation translation) {
        return List.of(
                stem,
                translation.stem(),
                String.format(Locale.ROOT, "%.4f", translation.probability()),
                translation.sources().stream()
                        .map(source -> String.valueOf(source.letter()))
                        .collect(Collectors.joining()));
    }
}
