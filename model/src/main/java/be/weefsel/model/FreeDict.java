package be.weefsel.model;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.language.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// The dictionaries of FreeDict, as the server dictd keeps them: an index of headwords with the
/// place and length of each entry in the text of the dictionary, in digits of base 64.
///
/// An entry begins with the headword and how it is said; a line below it has translations with the
/// same sense, between commas.
final class FreeDict {
    private static final Pattern INDEX =
            Pattern.compile("(.*/freedict-(nld|fra|eng)-(nld|fra|eng))\\.index");
    private static final Map<String, TextLanguage> LANGUAGES =
            Map.of("nld", TextLanguage.NL, "fra", TextLanguage.FR, "eng", TextLanguage.EN);
    private static final String DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /// What dictd says of a dictionary itself.
    private static final String ABOUT = "00";

    private static final Pattern NUMBER = Pattern.compile("^\\d+\\.\\s*");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|<[^>]*>|/[^/]*/");

    private FreeDict() {}

    /// @param files by their place in the package
    /// @return in the order of the index
    static List<Segment> read(Map<String, String> files) {
        var segments = new ArrayList<Segment>();
        files.forEach((name, index) -> {
            var found = INDEX.matcher(name);
            if (found.matches()) {
                var dictionary = Objects.requireNonNull(files.get(found.group(1) + ".dict.dz"));
                var from = Objects.requireNonNull(LANGUAGES.get(found.group(2)));
                var to = Objects.requireNonNull(LANGUAGES.get(found.group(3)));
                var bytes = dictionary.getBytes(StandardCharsets.UTF_8);
                index.lines()
                        .filter(line -> !line.startsWith(ABOUT))
                        .flatMap(line -> entry(line, bytes).stream())
                        .forEach(pair ->
                                segments.add(
                                        new Segment(
                                                Source.FREEDICT,
                                                Map.of(from, pair.headword(), to, pair.said()))));
            }
        });
        return List.copyOf(segments);
    }

    private record Pair(String headword, String said) {}

    private static List<Pair> entry(String line, byte[] dictionary) {
        var columns = line.split("\t", -1);
        if (columns.length < 3) {
            return List.of();
        }
        int begin = number(columns[1]);
        var entry = new String(dictionary, begin, number(columns[2]), StandardCharsets.UTF_8);
        return entry.lines()
                .skip(1)
                .flatMap(said -> Arrays.stream(NUMBER.matcher(said).replaceFirst("").split("[,;]")))
                .map(FreeDict::plain)
                .filter(said -> !said.isEmpty())
                .map(said -> new Pair(plain(columns[0]), said))
                .filter(pair -> !pair.headword().isEmpty())
                .toList();
    }

    static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            number = number * DIGITS.length() + DIGITS.indexOf(digits.charAt(i));
        }
        return number;
    }

    /// Without remarks, and with the hyphens and the ij that people type.
    private static String plain(String words) {
        return ASIDE.matcher(words)
                .replaceAll(" ")
                .replace('\u2010', '-')
                .replace("\u0133", "ij")
                .strip();
    }
}
