package be.weefsel.app.platform.audit;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// What the fields of a record are called and how people read their values, so that a change can be
/// told. Each concept names those of its own records, in the order of their forms; a field without
/// a name, such as a number that the database gave, is not told.
public final class FieldNames {
    private final Texts texts;
    private final Map<String, Named> byPath = new LinkedHashMap<>();

    private record Named(
            String label, Function<JsonNode, String> words, Optional<Language> language) {
        ChangedField tell(Difference difference) {
            return new ChangedField(
                    label,
                    words.apply(difference.before()),
                    words.apply(difference.after()),
                    language);
        }
    }

    public FieldNames(Texts texts) {
        this.texts = texts;
    }

    /// A value or a list that reads as it is kept.
    ///
    /// @param path see [Difference]
    /// @param label key of what the form calls it
    public FieldNames add(String path, String label) {
        return add(path, label, UnaryOperator.identity());
    }

    /// One of a few values that have a name of their own: `LEAD_PLANT` reads as the text under
    /// `actors.kind.lead-plant`.
    ///
    /// @param prefix of the keys of the names
    public FieldNames addEnum(String path, String label, String prefix) {
        return add(path, label, constant -> named(prefix, constant));
    }

    private String named(String prefix, String constant) {
        var key = prefix + "." + constant.toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.has(key) ? texts.of(key) : constant;
    }

    /// @param words of one value, or of each in a list, of which the order means something
    public FieldNames add(String path, String label, UnaryOperator<String> words) {
        return put(path, label, node -> joined(wordsIn(node, words)));
    }

    /// A list without an order: it is told by the alphabet, and is the same in another order.
    public FieldNames addSet(String path, String label, UnaryOperator<String> words) {
        return put(path, label, node -> joined(wordsIn(node, words).distinct().sorted()));
    }

    /// A text with a field for each language.
    public FieldNames addText(String path, String label) {
        for (var language : Language.values()) {
            byPath.put(
                    path + ".byLanguage." + language.name(),
                    new Named(
                            texts.of(label),
                            node -> joined(wordsIn(node, UnaryOperator.identity())),
                            Optional.of(language)));
        }
        return this;
    }

    /// A time from some day to another. Who only knew the year filled in its first or last day:
    /// then it reads as that year.
    public FieldNames addPeriod(String path, String fromLabel, String toLabel) {
        return add(path + ".from", fromLabel, this::day).add(path + ".to", toLabel, this::day);
    }

    private String day(String written) {
        var day = LocalDate.parse(written);
        var isEdgeOfYear = day.getDayOfYear() == 1 || day.getDayOfYear() == day.lengthOfYear();
        return isEdgeOfYear ? Integer.toString(day.getYear()) : texts.date(day);
    }

    private FieldNames put(String path, String label, Function<JsonNode, String> words) {
        byPath.put(path, new Named(texts.of(label), words, Optional.empty()));
        return this;
    }

    private static Stream<String> wordsIn(JsonNode node, UnaryOperator<String> words) {
        return node.isArray()
                ? node.valueStream().map(value -> words.apply(plain(value)))
                : Stream.of(plain(node)).filter(text -> !text.isEmpty()).map(words);
    }

    private static String plain(JsonNode node) {
        if (Difference.isNothing(node)) {
            return "";
        }
        return node.isObject()
                ? node.valueStream().map(FieldNames::plain).collect(Collectors.joining(" "))
                : node.asString();
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }

    /// What was changed, in the order in which the fields were named. What reads the same is left
    /// out.
    public List<ChangedField> tell(RecordedChange change) {
        var differences =
                Difference.between(orNothing(change.before()), orNothing(change.after())).stream()
                        .collect(Collectors.toMap(Difference::path, Function.identity()));
        var told = new ArrayList<ChangedField>();
        byPath.forEach((path, named) ->
                Optional.ofNullable(differences.get(path))
                        .map(named::tell)
                        .filter(field -> !field.before().equals(field.after()))
                        .ifPresent(told::add));
        return told;
    }

    private static JsonNode orNothing(Optional<JsonNode> node) {
        return node.orElseGet(MissingNode::getInstance);
    }
}
