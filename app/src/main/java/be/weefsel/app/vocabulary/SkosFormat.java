package be.weefsel.app.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a scheme of topics is written down (SKOS, a W3C recommendation).
public enum SkosFormat {
    TURTLE("ttl", "text/turtle;charset=utf-8"),
    JSON_LD("jsonld", "application/ld+json");

    private final String extension;
    private final String mediaType;

    SkosFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /// How the name of such a file ends.
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /// By the end of a file's name; `.json` counts as JSON-LD.
    public static Optional<SkosFormat> findByFileName(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return Optional.of(JSON_LD);
        }
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.extension))
                .findFirst();
    }
}
