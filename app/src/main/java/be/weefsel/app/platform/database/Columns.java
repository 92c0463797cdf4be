package be.weefsel.app.platform.database;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The values of a row that is going to be written, by the names of their columns.
///
/// A text in three languages takes four columns: `name_nl`, `name_fr`, `name_en` (empty when it is
/// not there) and `name_original`, the language it was first written in.
public final class Columns {
    private final Map<String, @Nullable Object> values = new HashMap<>();

    public Columns value(String column, @Nullable Object value) {
        values.put(column, value);
        return this;
    }

    public Columns value(String column, Optional<?> value) {
        return value(column, value.orElse(null));
    }

    public Columns strings(String column, Collection<String> strings) {
        return value(column, strings.toArray(String[]::new));
    }

    public Columns languages(String column, Collection<Language> languages) {
        return strings(column, languages.stream().map(Language::code).toList());
    }

    public Columns text(String column, TranslatedText text) {
        return text(column, Optional.of(text));
    }

    public Columns text(String column, Optional<TranslatedText> text) {
        for (var language : Language.values()) {
            value(column + "_" + language.code(), text.map(t -> t.exactly(language)).orElse(""));
        }
        return value(column + "_original", text.map(t -> t.original().code()));
    }

    /// For `JdbcClient.params` and batches.
    public Map<String, @Nullable Object> toMap() {
        return values;
    }
}
