package be.weefsel.bench;

import be.weefsel.engine.matching.Stems;
import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.retrieval.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Questions of which the one right answer is known, made of the descriptions of packages that
/// Debian keeps in English and volunteers translate: the translated first line asks for the long
/// English description that stands below its original.
///
/// The name of the package and parts of it are taken out of a question, where the translator left
/// them as they were; at least three telling words must be left. Packages that are a part of
/// another (its headers, data, documentation) ask nothing, since their first lines tell what is in
/// a box and not what it is for. Descriptions that are [nearly the same][NearDuplicates] (libfoo1,
/// libfoo-dev) are one document.
final class DebianDescriptions {
    private static final long SEED = 20261129;
    private static final int DOCUMENTS = 10_000;
    private static final int MOST_QUESTIONS = 2_000;
    private static final int FEWEST_WORDS_OF_QUESTION = 3;
    private static final int FEWEST_WORDS_OF_DOCUMENT = 10;

    private static final Pattern PART_OF_ANOTHER =
            Pattern.compile(".+-(bin|common|data|dbg|dev|doc|docs|examples|headers|l10n|locales?)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PARAGRAPH_MARK = Pattern.compile("(?m)^\\.$");

    private final Map<String, Description> english = new TreeMap<>();
    private final Map<TextLanguage, Map<String, Description>> translations =
            new EnumMap<>(TextLanguage.class);
    private final NearDuplicates duplicates = new NearDuplicates();
    private final Map<String, Item> documents = new LinkedHashMap<>();
    private final Map<TextLanguage, List<Question>> questions = new EnumMap<>(TextLanguage.class);

    /// One description in one language.
    ///
    /// @param packages the names of all that have it
    /// @param first the line that sums it up
    /// @param rest may be empty
    private record Description(Set<String> packages, String first, String rest) {}

    /// @param asked in another language
    /// @param english the same in English, as it was before it was translated
    /// @param document the id of the answer
    record Question(Item asked, Item english, String document) {}

    private DebianDescriptions() {}

    /// @param folder with the files of one release whose names end in `Translation-` and `nl`, `fr`
    ///   or `en`, as apt keeps them
    static DebianDescriptions read(Path folder) throws IOException {
        var read = new DebianDescriptions();
        read.english.putAll(descriptions(folder, TextLanguage.EN));
        for (var language : List.of(TextLanguage.NL, TextLanguage.FR)) {
            read.translations.put(language, descriptions(folder, language));
        }
        read.translations.keySet().forEach(read::ask);
        read.fill();
        return read;
    }

    /// All in English.
    List<Item> documents() {
        return List.copyOf(documents.values());
    }

    List<Question> questions(TextLanguage language) {
        return questions.getOrDefault(language, List.of());
    }

    /// Descriptions by their Description-md5, which a translation has from its original.
    private static Map<String, Description> descriptions(Path folder, TextLanguage language)
            throws IOException {
        var found = new TreeMap<String, Description>();
        for (var entry : Files.readString(file(folder, language)).split("\n\n", -1)) {
            var fields = fields(entry);
            var name = fields.get("Package");
            var md5 = fields.get("Description-md5");
            var text = fields.get("Description-" + language.code());
            if (name != null && md5 != null && text != null) {
                found.computeIfAbsent(md5, _ -> description(text)).packages().add(name);
            }
        }
        return found;
    }

    private static Path file(Path folder, TextLanguage language) throws IOException {
        var ending = "Translation-" + language.code();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException(
                                    "No file in (%s) ends in (%s).".formatted(folder, ending)));
        }
    }

    /// The text of each field; its further lines follow without the space before them.
    private static Map<String, String> fields(String entry) {
        var fields = new HashMap<String, String>();
        for (var field : entry.split("\n(?! )", -1)) {
            int colon = field.indexOf(':');
            if (colon > 0) {
                fields.put(
                        field.substring(0, colon),
                        field.substring(colon + 1).strip().replace("\n ", "\n"));
            }
        }
        return fields;
    }

    private static Description description(String text) {
        var lines = text.split("\n", 2);
        var rest = lines.length < 2 ? "" : PARAGRAPH_MARK.matcher(lines[1]).replaceAll("");
        return new Description(new TreeSet<>(), lines[0], rest.strip());
    }

    private void ask(TextLanguage language) {
        var asked = new ArrayList<Question>();
        var translated = Objects.requireNonNull(translations.get(language));
        for (var md5 : shuffled(translated.keySet())) {
            if (asked.size() < MOST_QUESTIONS) {
                question(language, md5).filter(it -> isIn(it.document())).ifPresent(asked::add);
            }
        }
        questions.put(language, List.copyOf(asked));
    }

    private void fill() {
        for (var md5 : shuffled(english.keySet())) {
            if (documents.size() < DOCUMENTS) {
                isIn(md5);
            }
        }
    }

    private static List<String> shuffled(Set<String> keys) {
        var shuffled = new ArrayList<>(keys);
        Collections.shuffle(shuffled, new Random(SEED));
        return shuffled;
    }

    private Optional<Question> question(TextLanguage language, String md5) {
        var original = english.get(md5);
        var translated = Objects.requireNonNull(translations.get(language)).get(md5);
        if (original == null
                || translated == null
                || original.first().equals(translated.first())
                || isPartOfAnother(original)) {
            return Optional.empty();
        }
        var names = partsOf(original.packages());
        names.retainAll(words(original.first()));
        names.retainAll(words(translated.first()));
        var asked = without(names, translated.first());
        var english = without(names, original.first());
        return isTelling(language, asked) && isTelling(TextLanguage.EN, english)
                ? Optional.of(new Question(item(md5, language, asked), english(md5, english), md5))
                : Optional.empty();
    }

    private static boolean isPartOfAnother(Description description) {
        return description.packages().stream()
                .anyMatch(name -> PART_OF_ANOTHER.matcher(name).matches());
    }

    private static boolean isTelling(TextLanguage language, String question) {
        return Stems.of(language, question).size() >= FEWEST_WORDS_OF_QUESTION;
    }

    /// Takes the description among the documents, unless it says little or what another says.
    private boolean isIn(String md5) {
        if (documents.containsKey(md5)) {
            return true;
        }
        var description = english.get(md5);
        if (description == null) {
            return false;
        }
        var words = Set.copyOf(Stems.of(TextLanguage.EN, description.rest()));
        if (words.size() < FEWEST_WORDS_OF_DOCUMENT || !duplicates.isNew(words)) {
            return false;
        }
        documents.put(md5, english(md5, description.rest()));
        return true;
    }

    private static Item english(String id, String text) {
        return item(id, TextLanguage.EN, text);
    }

    private static Item item(String id, TextLanguage language, String text) {
        return new Item(id, "", Optional.of(language), text);
    }

    /// The names in lower case, and what they are made of: gnome, games, gnomegames; libfoo2, foo.
    private static Set<String> partsOf(Set<String> names) {
        var parts = new HashSet<String>();
        for (var name : names) {
            parts.add(PARTS.matcher(name).replaceAll(""));
            for (var part : PARTS.split(name, -1)) {
                parts.add(part);
                var bare = part.replaceAll("^lib|[0-9]+$", "");
                if (bare.length() > 1) {
                    parts.add(bare);
                }
            }
        }
        return parts;
    }

    private static String without(Set<String> names, String text) {
        return WORD.matcher(text)
                .replaceAll(word -> names.contains(lower(word)) ? "" : word.group())
                .strip();
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(DebianDescriptions::lower)
                .collect(Collectors.toSet());
    }

    private static String lower(MatchResult word) {
        return word.group().toLowerCase(Locale.ROOT);
    }
}
