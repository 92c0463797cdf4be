package be.weefsel.app;

import be.weefsel.app.platform.CannotStart;
import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.retrieval.Item;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// A CSV file of texts: `id` and `text`, and where known `owner` and `language` (nl, fr or en).
final class ItemsFile {
    private ItemsFile() {}

    /// In the order of the file.
    ///
    /// @throws CannotStart when a row is wrong, an id comes twice, or there is no row
    static List<Item> read(Path file) {
        var items = new ArrayList<Item>();
        var ids = new HashSet<String>();
        CsvInput.read(
                file,
                List.of("id", "text"),
                row -> {
                    var id = row.filled("id");
                    if (!ids.add(id)) {
                        throw row.wrong("the id (%s) comes twice.".formatted(id));
                    }
                    items.add(new Item(id, row.text("owner"), language(row), row.text("text")));
                });
        if (items.isEmpty()) {
            throw new CannotStart("%s has no rows.".formatted(file));
        }
        return items;
    }

    private static Optional<TextLanguage> language(CsvInput.Row row) {
        var code = row.text("language");
        var language = TextLanguage.findByCode(code);
        if (language.isEmpty() && !code.isEmpty()) {
            throw row.wrong("the language (%s) must be nl, fr or en, or empty.".formatted(code));
        }
        return language;
    }
}
