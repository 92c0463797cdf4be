package be.weefsel.app.vocabulary.skos;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.SkosFormat;
import be.weefsel.app.vocabulary.TopicScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

@Tag("E4")
class SkosFilesTest {
    private final SkosDocument shipped = SkosReader.read(shippedFile(), SkosFormat.TURTLE);

    @Test
    void theSchemeThatComesWithWeefselSpeaksThreeLanguages() {
        assertThat(shipped.leftOut()).containsExactly("issued");
        assertThat(shipped.scheme().licence()).startsWith("https://creativecommons.org/");
        assertThat(shipped.scheme().topics())
                .hasSizeGreaterThan(400)
                .allSatisfy(topic ->
                        assertThat(topic.label().languages()).containsExactly(Language.values()));
    }

    @ParameterizedTest
    @EnumSource(SkosFormat.class)
    void aSchemeThatIsWrittenAndReadAgainIsTheSame(SkosFormat format) {
        assertThat(SkosReader.read(written(shipped.scheme(), format), format).scheme())
                .isEqualTo(shipped.scheme());
    }

    @ParameterizedTest
    @EnumSource(SkosFormat.class)
    void theSameSchemeAlwaysGivesTheSameFile(SkosFormat format) {
        var once = written(shipped.scheme(), format);
        var again = written(SkosReader.read(once, format).scheme(), format);

        assertThat(new String(again, StandardCharsets.UTF_8))
                .isEqualTo(new String(once, StandardCharsets.UTF_8));
    }

    @Test
    void theLastPartOfAnIriBecomesTheAddressOfTheTopic() {
        assertThat(SchemeOfStatements.keyOf("https://example.org/thes#Crème_fraîche"))
                .isEqualTo("creme-fraiche");
        assertThat(SchemeOfStatements.keyOf("https://example.org/thes/flax/")).isEqualTo("flax");
    }

    private static byte[] written(TopicScheme scheme, SkosFormat format) {
        var out = new ByteArrayOutputStream();
        SkosWriter.write(scheme, format, out);
        return out.toByteArray();
    }

    private static byte[] shippedFile() {
        try (var in = new ClassPathResource("be/weefsel/reference/topics.ttl").getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
