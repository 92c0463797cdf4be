package be.weefsel.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TextCatalog;
import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Three languages, none of them first: no sentence is missing in one of them, and none stands in
/// code.
class TextsTest {
    private static final Path SOURCES = Path.of("src/main");
    private static final TextCatalog CATALOG = TextCatalog.load();

    /// A key as code and templates write it: `"actors.directory.title"`.
    private static final Pattern KEY_OF_A_CALL =
            Pattern.compile(
                    "(?:\\bof|around|pattern|onNextPage|Reason|NavigationEntry)\\((?:[^()\"]*,\\s*)?\"([a-z]+(?:\\.[a-z0-9-]+)+)\"");

    private static final Pattern EXPRESSION = Pattern.compile("\\$(?:unsafe)?\\{[^}]*}");
    private static final Pattern TEXT_BETWEEN_TAGS = Pattern.compile(">([^<>@`]*)<");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("(?:aria-label|title|placeholder|alt)=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    @Test
    void everySentenceExistsInAllThreeLanguages() {
        var dutch = new TreeSet<>(CATALOG.in(Language.NL).keys());

        assertThat(new TreeSet<>(CATALOG.in(Language.FR).keys())).isEqualTo(dutch);
        assertThat(new TreeSet<>(CATALOG.in(Language.EN).keys())).isEqualTo(dutch);
    }

    @Test
    void everySentenceHasTheSamePlacesInAllThreeLanguages() {
        for (var key : CATALOG.in(Language.NL).keys()) {
            var places =
                    Stream.of(Language.values())
                            .map(language -> placesIn(key, language))
                            .distinct();
            assertThat(places).as(key).hasSize(1);
        }
    }

    @Test
    void everySentenceThatCodeAsksForIsThere() throws IOException {
        var missing = new TreeSet<String>();
        for (var file : listSources()) {
            var keys = KEY_OF_A_CALL.matcher(Files.readString(file));
            while (keys.find()) {
                var key = keys.group(1);
                if (isOfAConcept(key)
                        && !CATALOG.in(Language.NL).has(key)
                        && !isPrefixOfSome(key)) {
                    missing.add(key + " in " + file.getFileName());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noTemplateSpeaksByItself() throws IOException {
        var spoken = new ArrayList<String>();
        for (var file : listSources()) {
            if (file.toString().endsWith(".jte")) {
                spokenIn(Files.readString(file))
                        .forEach(text -> spoken.add(file.getFileName() + ": " + text));
            }
        }
        assertThat(spoken).isEmpty();
    }

    private static List<String> spokenIn(String template) {
        var withoutCode =
                EXPRESSION
                        .matcher(template)
                        .replaceAll("")
                        .replaceAll("(?m)^\\s*[@!].*$", "")
                        .replaceAll(
                                "@(?:if|elseif)\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)|@(?:else|endif|endfor)",
                                "")
                        .replaceAll(
                                "@template\\.[\\w.]+\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)",
                                "")
                        .replaceAll("(?s)<%--.*?--%>", "");
        return Stream.of(TEXT_BETWEEN_TAGS, SPOKEN_ATTRIBUTE)
                .flatMap(pattern -> pattern.matcher(withoutCode).results())
                .map(result -> result.group(1).replaceAll("&\\w+;", "").strip())
                .filter(text -> WORD.matcher(text).find())
                .toList();
    }

    /// A key begins with the name of the package that speaks.
    private static boolean isOfAConcept(String key) {
        return Files.isDirectory(
                SOURCES.resolve("java/be/weefsel/app").resolve(key.substring(0, key.indexOf('.'))));
    }

    private static boolean isPrefixOfSome(String key) {
        return CATALOG.in(Language.NL).keys().stream().anyMatch(k -> k.startsWith(key + "."));
    }

    private static Set<String> placesIn(String key, Language language) {
        return new TreeSet<>(
                new MessageFormat(CATALOG.in(language).pattern(key), language.locale())
                        .getArgumentNames());
    }

    private static List<Path> listSources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(
                            f -> f.toString().endsWith(".java") || f.toString().endsWith(".jte"))
                    .toList();
        }
    }
}
