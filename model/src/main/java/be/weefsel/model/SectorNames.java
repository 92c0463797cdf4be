package be.weefsel.model;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.language.Source;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The names of economic activities that Weefsel brings along: a line for each code, with its label
/// in each language.
final class SectorNames {
    private SectorNames() {}

    static List<Segment> read(Path file) throws IOException {
        var labels = new EnumMap<TextLanguage, Map<String, String>>(TextLanguage.class);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (var row : rows) {
                for (var language : TextLanguage.values()) {
                    labels.computeIfAbsent(language, _ -> new TreeMap<>())
                            .put(row.getField("code"), row.getField("label_" + language.code()));
                }
            }
        }
        return Segment.align(Source.SECTOR_NAMES, labels);
    }
}
