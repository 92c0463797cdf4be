package be.weefsel.app.actors.web;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Texts;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What can be chosen in the fields of a form.
final class FieldChoices {
    private final Texts texts;
    private final Map<String, List<Offered>> byField = new LinkedHashMap<>();

    FieldChoices(Texts texts) {
        this.texts = texts;
    }

    private record Offered(String value, String text) {}

    /// In the order in which they are given.
    <T> FieldChoices add(
            String field,
            Collection<T> choices,
            Function<T, String> value,
            Function<T, String> text) {
        byField.put(
                field,
                choices.stream()
                        .map(choice -> new Offered(value.apply(choice), text.apply(choice)))
                        .toList());
        return this;
    }

    /// In the order of the alphabet.
    <T> FieldChoices addSorted(
            String field,
            Collection<T> choices,
            Function<T, String> value,
            Function<T, String> text) {
        var collator = Collator.getInstance(texts.language().locale());
        add(field, choices, value, text);
        byField.computeIfPresent(
                field,
                (same, offered) ->
                        offered.stream()
                                .sorted(Comparator.comparing(Offered::text, collator))
                                .toList());
        return this;
    }

    FieldChoices addLanguages(String field) {
        return add(
                field,
                List.of(Language.values()),
                Language::code,
                language -> texts.of("vocabulary.language-alone." + language.code()));
    }

    /// With what was chosen.
    Map<String, List<EditPage.Choice>> of(FormFields fields) {
        var choices = new LinkedHashMap<String, List<EditPage.Choice>>();
        byField.forEach((field, offered) -> {
            var chosen = fields.all(field);
            choices.put(
                    field,
                    offered.stream()
                            .map(o ->
                                    new EditPage.Choice(
                                            o.value(), o.text(), chosen.contains(o.value())))
                            .toList());
        });
        return choices;
    }

    /// Values of fields as one reads them: what can be chosen by its name.
    Map<String, String> inWords(Map<String, List<String>> valuesByField) {
        var words = new LinkedHashMap<String, String>();
        valuesByField.forEach((field, values) ->
                words.put(
                        field,
                        values.stream()
                                .map(value -> textOf(field, value))
                                .collect(Collectors.joining(", "))));
        return words;
    }

    private String textOf(String field, String value) {
        return byField.getOrDefault(field, List.of()).stream()
                .filter(offered -> offered.value().equals(value))
                .findFirst()
                .map(Offered::text)
                .orElse(value);
    }
}
