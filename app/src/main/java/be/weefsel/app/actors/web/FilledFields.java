package be.weefsel.app.actors.web;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Validity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// The fields of a form as they stand when it is opened. The other side of [FormFields].
final class FilledFields {
    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

    FilledFields value(String field, String value) {
        fields.add(field, value);
        return this;
    }

    FilledFields value(String field, Optional<String> value) {
        return value(field, value.orElse(""));
    }

    FilledFields values(String field, Collection<String> values) {
        fields.addAll(field, List.copyOf(values));
        return this;
    }

    FilledFields languages(String field, Collection<Language> languages) {
        return values(field, languages.stream().map(Language::code).toList());
    }

    FilledFields text(String field, Optional<TranslatedText> text) {
        for (var language : Language.values()) {
            value(FormFields.inLanguage(field, language), text.map(t -> t.exactly(language)));
        }
        return this;
    }

    FilledFields years(String fromField, String toField, Validity validity) {
        return value(fromField, validity.from().map(FilledFields::year))
                .value(toField, validity.to().map(FilledFields::year));
    }

    private static String year(LocalDate date) {
        return Integer.toString(date.getYear());
    }

    MultiValueMap<String, String> toMap() {
        return fields;
    }

    /// For a form that changes something, which others may be changing as well.
    MultiValueMap<String, String> toMapWithEdition() {
        var all = new LinkedMultiValueMap<>(fields);
        all.add(Edition.FIELD, Edition.of(fields));
        return all;
    }
}
