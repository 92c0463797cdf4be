package be.weefsel.app.platform.database;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/// A row that was read, in the types of the domain. The other side of [Columns].
public record Row(ResultSet result) {
    /// For queries of one column: `query(Row::onlyString)`.
    public static String onlyString(ResultSet result, int number) throws SQLException {
        return result.getString(1);
    }

    public String string(String column) throws SQLException {
        return result.getString(column);
    }

    public Optional<String> findString(String column) throws SQLException {
        return Optional.ofNullable(result.getString(column));
    }

    public int integer(String column) throws SQLException {
        return result.getInt(column);
    }

    public Optional<Integer> findInteger(String column) throws SQLException {
        return Optional.ofNullable(result.getObject(column, Integer.class));
    }

    public Optional<Double> findDouble(String column) throws SQLException {
        return Optional.ofNullable(result.getObject(column, Double.class));
    }

    public boolean is(String column) throws SQLException {
        return result.getBoolean(column);
    }

    public Optional<LocalDate> findDate(String column) throws SQLException {
        return Optional.ofNullable(result.getObject(column, LocalDate.class));
    }

    public List<String> strings(String column) throws SQLException {
        return Arrays.asList((String[]) result.getArray(column).getArray());
    }

    public List<Language> languages(String column) throws SQLException {
        return strings(column).stream().map(Language::ofCode).toList();
    }

    public TranslatedText text(String column) throws SQLException {
        return findText(column)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "The text (%s) is empty in the database.".formatted(column)));
    }

    public Optional<TranslatedText> findText(String column) throws SQLException {
        var original = result.getString(column + "_original");
        if (original == null) {
            return Optional.empty();
        }
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, result.getString(column + "_" + language.code()));
        }
        return Optional.of(new TranslatedText(Language.ofCode(original), texts));
    }
}
