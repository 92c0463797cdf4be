package be.weefsel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.language.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Each reader on a few real lines of its source.
class ReadersTest {
    @Test
    void paragraphsOfTheHelpHaveTheSameId() throws IOException {
        var pages = new EnumMap<TextLanguage, Map<String, String>>(TextLanguage.class);
        for (var language : TextLanguage.values()) {
            pages.put(
                    language,
                    Map.of(
                            "./usr/share/libreoffice/help/%s/text/guide.html"
                                    .formatted(language.code()),
                            resource("help-%s.html".formatted(language.code()))));
        }

        var segments = LibreOfficeHelp.read(pages);

        assertThat(segments)
                .contains(
                        new Segment(
                                Source.LIBREOFFICE_HELP,
                                Map.of(
                                        TextLanguage.NL,
                                        "Afbeeldingen invoegen & schalen",
                                        TextLanguage.FR,
                                        "Insertion d'images & mise à l'échelle",
                                        TextLanguage.EN,
                                        "Inserting & scaling graphics")));
        // The second paragraph still stands there in English in French.
        assertThat(segments)
                .anyMatch(segment ->
                        segment.texts().keySet().equals(Set.of(TextLanguage.NL, TextLanguage.EN)))
                .hasSize(2);
    }

    @Test
    void theVocabularyOfProcurementIsKeptApart() throws IOException {
        var segments = EformsSdk.read(files("eforms-sdk/translations/code_%s.xml", "code-%s.xml"));

        assertThat(segments)
                .extracting(Segment::source, it -> it.texts().get(TextLanguage.NL))
                .containsExactly(
                        tuple(Source.EFORMS, "Kaapverdië"),
                        tuple(
                                Source.PROCUREMENT_VOCABULARY,
                                "Onderdelen en toebehoren voor invalidewagentjes"));
    }

    @Test
    void namesOnTheMapAreAlignedAndSearchTermsAreNot() throws IOException {
        var segments = MapTags.read(files("package/dist/translations/%s.json", "tags-%s.json"));

        assertThat(segments)
                .extracting(it -> it.texts().get(TextLanguage.NL))
                .containsExactly("Gebouwen", "Adres");
    }

    private static Map<String, String> files(String place, String resource) throws IOException {
        var files = new HashMap<String, String>();
        for (var language : TextLanguage.values()) {
            files.put(
                    place.formatted(language.code()),
                    resource(resource.formatted(language.code())));
        }
        return files;
    }

    private static String resource(String name) throws IOException {
        try (var file = ReadersTest.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
