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
    private static final List<Download> DICTIONARIES =
            List.of(
                    dictionary(
                            "nld-eng",
                            "827dbf561be0ea04a70a049d8604a82aa2c709e7b744fe1096bd2c8008b0527d"),
                    dictionary(
                            "eng-nld",
                            "82bc479217e728e95d61aedc4dfb8472b4a9db23412e9754b8f24a9a2d50e943"),
                    dictionary(
                            "fra-eng",
                            "fb853d1f3da00ddddfe60dc3b88b5aaca122eecf3ba5c219131bea479d6274db"),
                    dictionary(
                            "eng-fra",
                            "b8db6774b640ae8a372bee119b4304d88e6fd471a283d1326d7ec0abcc8b930e"),
                    dictionary(
                            "nld-fra",
                            "b47742eae59af9fe35e5054f711ed2aa9b46faa842cb8351a70285c33c789e89"),
                    dictionary(
                            "fra-nld",
                            "4b34e6b37c106ab245cd8f95800c57daa2608143595272ff01c35cca6ea75495"));

    private final Path work;
    private final Path sectorNames;
    private final Path topicScheme;
    private final Map<TextLanguage, Download> help;
    private final Download forms;
    private final Download tags;

    /// @param project its folder, in which Maven's wrapper lies
    /// @param work where packages are kept
    Sources(Path project, Path work) {
        this.work = work;
        sectorNames =
                project.resolve(
                        "reference/src/main/resources/be/weefsel/reference/nace-bel-2025.csv");
        topicScheme =
                project.resolve("reference/src/main/resources/be/weefsel/reference/topics.ttl");
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

    private static Download dictionary(String languages, String sha256) {
        return Download.debian("dict-freedict-" + languages, "2022.04.21-1", sha256);
    }

    /// Of the dictionaries of FreeDict, whose licence (GPL) goes over to what is trained on them.
    /// Always in the same order.
    List<Segment> dictionaries() throws IOException {
        var segments = new ArrayList<Segment>();
        for (var download : DICTIONARIES) {
            segments.addAll(
                    FreeDict.read(
                            Archives.texts(download.into(work), name -> name.contains("/dictd/"))));
        }
        return List.copyOf(segments);
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
        segments.addAll(SectorNames.read(sectorNames));
        segments.addAll(TopicScheme.read(topicScheme));
        return List.copyOf(segments);
    }
}
