package be.weefsel.model;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.language.Source;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The help of LibreOffice: pages of HTML, in which a paragraph has the same id in each language.
final class LibreOfficeHelp {
    private static final Pattern PAGE = Pattern.compile(".*/help/[^/]+/(text/.*\\.html)");
    private static final Pattern PARAGRAPH =
            Pattern.compile(
                    "<(p|h[1-6])\\b[^>]*\\bid=\"((?:par|hd)_id[^\"]+)\"[^>]*>(.*?)</\\1>",
                    Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private LibreOfficeHelp() {}

    /// What has not been translated stands there in English; it is left out.
    ///
    /// @param pages of each language, by their place in the package
    static List<Segment> read(Map<TextLanguage, Map<String, String>> pages) {
        var paragraphs = new EnumMap<TextLanguage, Map<String, String>>(TextLanguage.class);
        pages.forEach((language, files) -> paragraphs.put(language, paragraphs(files)));
        var english = Objects.requireNonNull(paragraphs.get(TextLanguage.EN));
        paragraphs.forEach((language, texts) -> {
            if (language != TextLanguage.EN) {
                texts.entrySet()
                        .removeIf(text -> text.getValue().equals(english.get(text.getKey())));
            }
        });
        return Segment.align(Source.LIBREOFFICE_HELP, paragraphs);
    }

    private static Map<String, String> paragraphs(Map<String, String> files) {
        var paragraphs = new TreeMap<String, String>();
        files.forEach((name, html) -> {
            var page = PAGE.matcher(name);
            if (page.matches()) {
                var found = PARAGRAPH.matcher(html);
                while (found.find()) {
                    paragraphs.putIfAbsent(
                            page.group(1) + "#" + found.group(2), plain(found.group(3)));
                }
            }
        });
        return paragraphs;
    }

    private static String plain(String html) {
        var text =
                TAG.matcher(html)
                        .replaceAll(" ")
                        .replace("&nbsp;", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
