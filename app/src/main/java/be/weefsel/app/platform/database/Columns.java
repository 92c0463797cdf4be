package be.weefsel.app.platform.database;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The values of a row that is going to be written, by the names of their columns, and the
/// statements that write it. Values reach the database as parameters; the names of tables and
/// columns come from the code alone.
///
/// A text in three languages takes four columns: `name_nl`, `name_fr`, `name_en` (empty when it is
/// not there) and `name_original`, the language it was first written in.
public final class Columns {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

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

    /// `insert into actors.offer (key, kind) values (:key, :kind)`
    public String insertInto(String table) {
        return "insert into %s (%s) values (%s)"
                .formatted(table, each(column -> column), each(column -> ":" + column));
    }

    /// As [#insertInto]; where a row with this key is already there, that one is changed.
    public String insertOrUpdate(String table, String key) {
        return "%s on conflict (%s) do update set %s"
                .formatted(
                        insertInto(table),
                        key,
                        eachBut(Set.of(key), column -> column + " = excluded." + column));
    }

    /// `update actors.offer set kind = :kind where key = :key`
    ///
    /// @param key the column by which the row is found, and which does not change
    public String update(String table, String key) {
        return "update %s set %s where %s = :%s"
                .formatted(
                        table, eachBut(Set.of(key), column -> column + " = :" + column), key, key);
    }

    private String each(UnaryOperator<String> text) {
        return eachBut(Set.of(), text);
    }

    private String eachBut(Set<String> leftOut, UnaryOperator<String> text) {
        return values.keySet().stream()
                .filter(column -> !leftOut.contains(column))
                .map(text)
                .collect(Collectors.joining(", "));
    }

    /// For `JdbcClient.params`.
    public Map<String, @Nullable Object> toMap() {
        return values;
    }

    /// Many rows with the same columns, for `batchUpdate`.
    @SuppressWarnings("unchecked")
    public static Map<String, @Nullable Object>[] toMaps(List<Columns> rows) {
        return rows.stream().map(Columns::toMap).toArray(Map[]::new);
    }
}
