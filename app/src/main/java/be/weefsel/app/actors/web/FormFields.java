package be.weefsel.app.actors.web;

import be.weefsel.app.actors.WebAddresses;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Validity;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// What was typed into a form, kept as it was typed, with what is wrong with it.
///
/// Reading a field gives its value, or notes an error and gives nothing: all errors come at once.
final class FormFields {
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;|]+");

    private final MultiValueMap<String, String> typed;
    private final FormErrors errors = new FormErrors();
    private final Map<String, List<String>> meanwhile = new LinkedHashMap<>();
    private final Texts texts;

    FormFields(MultiValueMap<String, String> typed, Texts texts) {
        this.typed = new LinkedMultiValueMap<>(typed);
        this.texts = texts;
    }

    String text(String field) {
        return firstOf(field).strip();
    }

    Optional<String> find(String field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }

    /// Of several boxes or selections with one name; empty ones are left out.
    List<String> all(String field) {
        return typed.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .distinct()
                .toList();
    }

    /// Codes typed one after the other.
    List<String> codes(String field) {
        return SEPARATORS.splitAsStream(text(field)).filter(code -> !code.isEmpty()).toList();
    }

    /// Words with commas between them.
    List<String> list(String field) {
        return Stream.of(text(field).split("[,;\\n]", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /// One of a list that the form offers; a value that it does not offer counts as nothing.
    <T> Optional<T> choice(String field, Collection<T> values, Function<T, String> code) {
        return values.stream().filter(v -> code.apply(v).equals(text(field))).findFirst();
    }

    /// In the order in which they stood before, when they are the same: boxes cannot tell which
    /// language comes first.
    List<Language> languages(String field, List<Language> before) {
        var chosen =
                all(field).stream().map(Language::findByCode).flatMap(Optional::stream).toList();
        return Set.copyOf(chosen).equals(Set.copyOf(before)) ? before : chosen;
    }

    /// What was typed in the first language that has something: for the key of a new thing.
    String inAnyLanguage(String field) {
        return Arrays.stream(Language.values())
                .flatMap(language -> find(inLanguage(field, language)).stream())
                .findFirst()
                .orElse("");
    }

    /// A text in three fields: `nameNl`, `nameFr`, `nameEn`.
    Optional<TranslatedText> translated(String field, Language preferredOriginal) {
        var byLanguage = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            find(inLanguage(field, language)).ifPresent(text -> byLanguage.put(language, text));
        }
        if (byLanguage.isEmpty()) {
            return Optional.empty();
        }
        var original =
                byLanguage.containsKey(preferredOriginal)
                        ? preferredOriginal
                        : byLanguage.keySet().iterator().next();
        return Optional.of(new TranslatedText(original, byLanguage));
    }

    static String inLanguage(String field, Language language) {
        var code = language.code();
        return field + Character.toUpperCase(code.charAt(0)) + code.substring(1);
    }

    Optional<Year> year(String field) {
        var text = find(field);
        if (text.filter(t -> !YEAR.matcher(t).matches()).isPresent()) {
            wrong(field, Reason.of("actors.form.year"));
            return Optional.empty();
        }
        return text.map(Year::parse);
    }

    /// From the first day of one year to the last of another. Where a year stays the same, the day
    /// that was known stays as well.
    Validity years(String fromField, String toField, Optional<Validity> before) {
        var from = year(fromField);
        var to = year(toField);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            wrong(toField, Reason.of("actors.form.period", from.get().toString()));
            return Validity.ALWAYS;
        }
        var first = before.flatMap(Validity::from).filter(day -> from.equals(yearOf(day)));
        var last = before.flatMap(Validity::to).filter(day -> to.equals(yearOf(day)));
        var years = Validity.ofYears(from, to);
        return new Validity(first.or(years::from), last.or(years::to));
    }

    private static Optional<Year> yearOf(LocalDate day) {
        return Optional.of(Year.from(day));
    }

    /// As a field for dates sends it: `2026-11-24`.
    Optional<LocalDate> date(String field) {
        try {
            return find(field).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            wrong(field, Reason.of("actors.form.date"));
            return Optional.empty();
        }
    }

    Optional<String> website(String field) {
        var address = find(field);
        if (address.filter(a -> !WebAddresses.isOne(a)).isPresent()) {
            wrong(field, Reason.of("actors.form.website"));
            return Optional.empty();
        }
        return address;
    }

    Optional<Integer> number(String field, int least, int most) {
        var text = find(field);
        try {
            var number = text.map(Integer::valueOf);
            if (number.filter(n -> n < least || n > most).isPresent()) {
                wrong(field, Reason.of("actors.form.number", least, most));
                return Optional.empty();
            }
            return number;
        } catch (NumberFormatException e) {
            wrong(field, Reason.of("actors.form.number", least, most));
            return Optional.empty();
        }
    }

    /// The first value of each field, as it was typed.
    Map<String, String> firstOfEach() {
        var first = new HashMap<String, String>();
        typed.keySet().forEach(field -> first.put(field, firstOf(field)));
        return Map.copyOf(first);
    }

    private String firstOf(String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    /// Notes it when the record is no longer as it was when this form was opened. What stands there
    /// now is then shown beside the fields that differ. Sent again, the form replaces it.
    ///
    /// @param stored the form as it would be opened now, with its edition
    void compareWith(MultiValueMap<String, String> stored) {
        var edition = stored.getOrDefault(Edition.FIELD, List.of());
        if (edition.contains(text(Edition.FIELD))) {
            return;
        }
        typed.put(Edition.FIELD, edition);
        stored.forEach((field, values) -> {
            if (!field.equals(Edition.FIELD)
                    && !told(values).equals(told(typed.getOrDefault(field, List.of())))) {
                meanwhile.put(field, values);
            }
        });
        meanwhile.keySet().stream()
                .findFirst()
                .ifPresent(field -> wrong(field, Reason.of("actors.form.changed-meanwhile")));
    }

    /// As far as it makes a difference: browsers end lines in their own way, and boxes have no
    /// order.
    private static Set<String> told(List<String> values) {
        return values.stream()
                .map(value -> value.replace("\r\n", "\n").strip())
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }

    /// What was typed in those of the fields that differ from what is stored; no values for a field
    /// that was emptied.
    Map<String, List<String>> differencesFrom(
            MultiValueMap<String, String> stored, Collection<String> fields) {
        var differences = new LinkedHashMap<String, List<String>>();
        for (var field : fields) {
            var values = typed.getOrDefault(field, List.of());
            if (!told(values).equals(told(stored.getOrDefault(field, List.of())))) {
                differences.put(field, List.copyOf(told(values)));
            }
        }
        return differences;
    }

    /// What stands in the record by now, of the fields that differ from what was typed.
    Map<String, List<String>> meanwhile() {
        return Collections.unmodifiableMap(meanwhile);
    }

    /// What the domain objects to stands with the field that it is about.
    ///
    /// @param fieldOf the field, by the key of the reason
    void object(List<Reason> objections, UnaryOperator<String> fieldOf) {
        objections.forEach(reason -> wrong(fieldOf.apply(reason.key()), reason));
    }

    void wrong(String field, Reason reason) {
        errors.add(field, reason.in(texts));
    }

    boolean isWrong() {
        return !errors.isEmpty();
    }

    FormErrors errors() {
        return errors;
    }
}
