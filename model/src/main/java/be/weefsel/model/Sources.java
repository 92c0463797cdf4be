package be.weefsel.model;

import be.weefsel.engine.matching.TextLanguage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which packages the model is trained from. Licences stand in the `README.md` beside the tables.
final class Sources {
    private static final String HELP_VERSION = "4:7.4.7-1+deb12u14";

    private final Path work;
    private final Path vocabulary;
    private final Map<TextLanguage, Download> help;
    private final Download forms;
    private final Download tags;

    /// @param project its folder, in which Maven's wrapper lies
    /// @param work where packages are kept
    Sources(Path project, Path work) {
        this.work = work;
        vocabulary = project.resolve("app/src/main/resources/be/weefsel/app/vocabulary");
        help =
                Map.of(
                        TextLanguage.NL,
                        help(
                                "nl",
                                "8b4b49a7d1bd0df3aa4693eeebe3f6886655427eaf736d9289c5ff6fbf489591"),
                        TextLanguage.FR,
                        help(
                                "fr",
                                "c796530d3e95af1ea4d054076682efc8aad2b569ae9513f3d4a776b2df3fd206"),
                        TextLanguage.EN,
                        help(
                                "en-us",
                                "8faa840285734d6cfe1ed25537b48f07e74bd6412e3917bf8e5f8a653f7b3712"));
        forms =
                Download.maven(
                        project.resolve("mvnw"),
                        "eu.europa.ted.eforms",
                        "eforms-sdk",
                        "1.13.3",
                        "3d895e76e2b1bc5234e90829d86928b1c1298919a333e64c0e8b5cf8c2f323fc");
        tags =
                Download.npm(
                        "@openstreetmap/id-tagging-schema",
                        "6.19.2",
                        "c8d410007593ce458f7d38381458f20bf73412f7e2c2c075c147a7f916e95555");
    }

    private static Download help(String language, String sha256) {
        return Download.debian("libreoffice-help-" + language, HELP_VERSION, sha256);
    }

    /// Always in the same order.
    List<Segment> segments() throws IOException {
        var pages = new EnumMap<TextLanguage, Map<String, String>>(TextLanguage.class);
        for (var language : TextLanguage.values()) {
            var download = help.get(language);
            if (download != null) {
                pages.put(
                        language,
                        Archives.texts(download.into(work), name -> name.endsWith(".html")));
            }
        }
        var segments = new ArrayList<>(LibreOfficeHelp.read(pages));
        segments.addAll(
                EformsSdk.read(
                        Archives.texts(forms.into(work), name -> name.contains("/translations/"))));
        segments.addAll(
                MapTags.read(
                        Archives.texts(tags.into(work), name -> name.contains("/translations/"))));
        segments.addAll(SectorNames.read(vocabulary.resolve("nace-bel-2025.csv")));
        segments.addAll(TopicScheme.read(vocabulary.resolve("topics.ttl")));
        return List.copyOf(segments);
    }
}
