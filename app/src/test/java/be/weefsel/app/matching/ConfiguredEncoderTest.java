package be.weefsel.app.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.platform.CannotStart;
import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.meaning.Encoder;
import be.weefsel.engine.matching.meaning.EncoderFiles;
import be.weefsel.engine.matching.meaning.EncoderReader;
import be.weefsel.engine.matching.meaning.Students;
import be.weefsel.engine.matching.meaning.WordPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With a jar that names a reader of this test; those of a real model are tested where they are
/// made.
@Tag("E1")
class ConfiguredEncoderTest {
    private final Map<String, String> environment = new HashMap<>();

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void files() throws IOException {
        environment.put("WEEFSEL_ENCODER_MODEL", file("model.onnx"));
        environment.put("WEEFSEL_ENCODER_TOKENIZER", file("tokenizer.json"));
        environment.put("WEEFSEL_ENCODER_FOLDER", folder.resolve("jars").toString());
        Files.createDirectory(folder.resolve("jars"));
        try (var jar =
                new JarOutputStream(Files.newOutputStream(folder.resolve("jars/reader.jar")))) {
            jar.putNextEntry(new JarEntry("META-INF/services/" + EncoderReader.class.getName()));
            jar.write(Reader.class.getName().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void whoNamesNoModelHasTheStudents() {
        assertThat(ConfiguredEncoder.of(Map.of())).isSameAs(Students.shipped());
        assertThat(ConfiguredEncoder.of(Map.of("WEEFSEL_ENCODER_MODEL", "")))
                .isSameAs(Students.shipped());
    }

    @Test
    void aModelIsReadByWhatLiesInTheFolder() {
        environment.put("WEEFSEL_ENCODER_POOLING", "CLS");
        environment.put("WEEFSEL_ENCODER_PREFIX", "query: ");

        assertThat(ConfiguredEncoder.of(environment))
                .isEqualTo(
                        new OnPaper(
                                new EncoderFiles(
                                        folder.resolve("model.onnx"),
                                        folder.resolve("tokenizer.json"),
                                        EncoderFiles.Pooling.CLS,
                                        "query: ")));
    }

    @Test
    void whatIsMissingIsSaid() throws IOException {
        assertRefused("WEEFSEL_ENCODER_POOLING", "most", "(most) must be mean or cls");
        assertRefused("WEEFSEL_ENCODER_MODEL", "gone.onnx", "(gone.onnx) is not a file");
        assertRefused("WEEFSEL_ENCODER_TOKENIZER", "", "needs WEEFSEL_ENCODER_TOKENIZER beside it");
        assertRefused("WEEFSEL_ENCODER_FOLDER", "gone", "fill it with ./weefsel encoder");
        assertRefused("WEEFSEL_ENCODER_MODEL", file("broken.onnx"), "(no such format)");
    }

    private void assertRefused(String variable, String value, String sentence) {
        var changed = new HashMap<>(environment);
        changed.put(variable, value);
        assertThatThrownBy(() -> ConfiguredEncoder.of(changed))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(sentence);
    }

    private String file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), name).toString();
    }

    /// Found by its name in the jar.
    public static final class Reader implements EncoderReader {
        @Override
        public Encoder read(EncoderFiles files) {
            if (files.model().endsWith("broken.onnx")) {
                throw new IllegalArgumentException("(no such format)");
            }
            return new OnPaper(files);
        }
    }

    private record OnPaper(EncoderFiles files) implements Encoder {
        @Override
        public float[] encode(TextLanguage language, String text) {
            return new float[] {1};
        }

        @Override
        public List<WordPart> parts(TextLanguage language, String text) {
            return List.of();
        }
    }
}
