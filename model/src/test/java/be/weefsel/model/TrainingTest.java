package be.weefsel.model;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.language.LanguagePair;
import be.weefsel.engine.matching.language.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
    private static final List<Segment> SEGMENTS =
            List.of(
                    segment("Textielafval", "Déchets textiles", "Textile waste"),
                    segment("Textiel", "Textile", "Textile"),
                    segment("Afvalwater", "Eaux usées", "Sewage"));

    @TempDir private Path folder;

    @Test
    void theSameSegmentsGiveTheSameFiles() throws IOException {
        var once = files("once");

        assertThat(once).hasSize(LanguagePair.all().size() + 1).isEqualTo(files("again"));
    }

    private Map<String, String> files(String name) throws IOException {
        var files = new TreeMap<String, String>();
        new Training(SEGMENTS).writeTo(folder.resolve(name));
        try (var written = Files.newDirectoryStream(folder.resolve(name))) {
            for (var file : written) {
                files.put(file.getFileName().toString(), Download.sha256(file));
            }
        }
        return files;
    }

    @Test
    void aRepeatedSegmentCountsOnce() {
        assertThat(new Training(List.of(SEGMENTS.get(0), SEGMENTS.get(0))).size()).isEqualTo(1);
    }

    private static Segment segment(String nl, String fr, String en) {
        return new Segment(
                Source.EFORMS,
                Map.of(TextLanguage.NL, nl, TextLanguage.FR, fr, TextLanguage.EN, en));
    }
}
