package be.weefsel.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.meaning.Encoder;
import be.weefsel.engine.matching.meaning.EncoderFiles;
import be.weefsel.engine.matching.meaning.EncoderFiles.Pooling;
import be.weefsel.engine.matching.meaning.EncoderReader;
import be.weefsel.engine.matching.meaning.Vectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.ServiceLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With all-MiniLM-L6-v2, which reads English only, in place of a model for several languages.
@Tag("E1")
class OnnxEncoderTest {
    @TempDir static Path folder;

    @BeforeAll
    static void files() throws IOException {
        unpack("all-minilm-l6-v2-q.onnx", "model.onnx");
        unpack("all-minilm-l6-v2-q-tokenizer.json", "tokenizer.json");
    }

    @Test
    void textsThatMeanTheSameAreNear() {
        var encoder = read(Pooling.MEAN, "");

        var asked = encoder.encode(TextLanguage.EN, "How strong is our flax yarn?");
        var near = encoder.encode(TextLanguage.EN, "A laboratory that tests textile fibres");
        var far = encoder.encode(TextLanguage.EN, "Advice on the taxes of a shop");

        assertThat(asked).hasSize(384);
        assertThat(Vectors.cosine(asked, asked)).isCloseTo(1, within(1e-5));
        assertThat(Vectors.cosine(asked, near)).isGreaterThan(Vectors.cosine(asked, far) + 0.1);
        assertThat(encoder.encode(TextLanguage.EN, "How strong is our flax yarn?"))
                .isEqualTo(asked);
    }

    @Test
    void poolingAndPrefixAreThoseOfTheModel() {
        var text = "Welding of steel";
        var mean = read(Pooling.MEAN, "").encode(TextLanguage.EN, text);

        assertThat(read(Pooling.CLS, "").encode(TextLanguage.EN, text)).isNotEqualTo(mean);
        assertThat(read(Pooling.MEAN, "query: ").encode(TextLanguage.EN, text))
                .isEqualTo(read(Pooling.MEAN, "").encode(TextLanguage.EN, "query: " + text));
    }

    @Test
    void nothingIsNowhereAndNoWordIsTold() {
        var encoder = read(Pooling.MEAN, "");

        assertThat(encoder.encode(TextLanguage.EN, " ")).hasSize(384).containsOnly(0);
        assertThat(encoder.parts(TextLanguage.EN, "Welding of steel")).isEmpty();
    }

    @Test
    void whatIsNoModelIsRefused() throws IOException {
        Files.writeString(folder.resolve("words.onnx"), "words");

        assertThatThrownBy(() -> reader().read(files("words.onnx", Pooling.MEAN, "")))
                .isInstanceOf(RuntimeException.class);
    }

    private static Encoder read(Pooling pooling, String prefix) {
        return reader().read(files("model.onnx", pooling, prefix));
    }

    private static EncoderReader reader() {
        return ServiceLoader.load(EncoderReader.class).findFirst().orElseThrow();
    }

    private static EncoderFiles files(String model, Pooling pooling, String prefix) {
        return new EncoderFiles(
                folder.resolve(model), folder.resolve("tokenizer.json"), pooling, prefix);
    }

    private static void unpack(String resource, String name) throws IOException {
        try (var content =
                Objects.requireNonNull(
                        OnnxEncoderTest.class.getResourceAsStream("/" + resource), resource)) {
            Files.copy(content, folder.resolve(name));
        }
    }
}
