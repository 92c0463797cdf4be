package be.weefsel.engine.matching.language;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.engine.matching.TextLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The tables and students that travel with Weefsel.
class ShippedModelTest {
    private final LanguageModel model = LanguageModel.shipped();

    @Test
    void theFilesAreThoseThatWereBuilt() throws IOException, GeneralSecurityException {
        var lines = new String(bytes("model.sha256"), StandardCharsets.UTF_8).lines().toList();

        assertThat(lines).hasSize(LanguagePair.all().size() + 1 + TextLanguage.values().length);
        for (var line : lines) {
            var name = line.substring(66);
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes(name));
            assertThat(line).isEqualTo(HexFormat.of().formatHex(hash) + "  " + name);
        }
    }

    @Test
    void whatAStemMayBeAddsUpToOne() {
        for (var pair : LanguagePair.all()) {
            var stem = pair.from() == TextLanguage.NL ? "water" : "eau";
            if (pair.from() != TextLanguage.EN) {
                var translations = model.translations(pair, stem);
                assertThat(translations).isNotEmpty();
                assertThat(translations.stream().mapToDouble(Translation::probability).sum())
                        .isBetween(0.999, 1.001);
            }
        }
    }

    @Test
    void wordsOfTheTradeAreTranslatedBothWays() {
        assertThat(likeliest(TextLanguage.NL, "lassen", TextLanguage.EN)).isEqualTo("weld");
        assertThat(likeliest(TextLanguage.FR, "textile", TextLanguage.EN)).isEqualTo("textil");
        assertThat(likeliest(TextLanguage.EN, "textile", TextLanguage.NL)).isEqualTo("textiel");
    }

    @Test
    void longDutchWordsAreFoundByTheirPartsToo() {
        var term = model.read(TextLanguage.NL, "textielafvalverwerking").getFirst();

        assertThat(term.surface()).isEqualTo("textielafvalverwerking");
        assertThat(term.stems()).containsExactly("textielafvalverwerk", "textielafval", "verwerk");
    }

    private String likeliest(TextLanguage from, String word, TextLanguage to) {
        var stem = model.read(from, word).getFirst().stems().getFirst();
        return model.translations(new LanguagePair(from, to), stem).getFirst().stem();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream file = LanguageModel.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }
}
