package be.weefsel.app.actors.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.text.TranslatedText;
import java.time.Year;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
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
    private final FormErrors errors;
    private final Texts texts;

    FormFields(MultiValueMap<String, String> typed, FormErrors errors, Texts texts) {
        this.typed = new LinkedMultiValueMap<>(typed);
        this.errors = errors;
        this.texts = texts;
    }

    String text(String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value.strip();
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
    <T> Optional<T> choice(String field, T[] values, Function<T, String> code) {
        return Arrays.stream(values).filter(v -> code.apply(v).equals(text(field))).findFirst();
    }

    /// In the order in which they stood before, when they are the same: boxes cannot tell which
    /// language comes first.
    List<Language> languages(String field, List<Language> before) {
        var chosen =
                all(field).stream().map(Language::findByCode).flatMap(Optional::stream).toList();
        return Set.copyOf(chosen).equals(Set.copyOf(before)) ? before : chosen;
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
