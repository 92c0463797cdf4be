package be.weefsel.app;

import be.weefsel.app.platform.CannotStart;
import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.retrieval.Item;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// A CSV file of texts: `id` and `text`, and where known `owner` and `language` (nl, fr or en).
final class ItemsFile {
    private ItemsFile() {}

    /// In the order of the file. An item may have a row for each language, all with its id.
    ///
    /// @throws CannotStart when a row is wrong, an item comes twice in one language or with two
    ///   owners, or there is no row
    static List<Item> readInLanguages(Path file) {
        var owners = new HashMap<String, String>();
        var texts = new HashSet<Map.Entry<String, TextLanguage>>();
        return read(
                file,
                (item, row) -> {
                    if (!texts.add(Map.entry(item.id(), item.languageOrGuess()))) {
                        throw row.wrong(
                                "the id (%s) comes twice in the language (%s)."
                                        .formatted(item.id(), item.languageOrGuess().code()));
                    }
                    var owner = owners.putIfAbsent(item.id(), item.owner());
                    if (owner != null && !owner.equals(item.owner())) {
                        throw row.wrong(
                                "the id (%s) has the owners (%s) and (%s)."
                                        .formatted(item.id(), owner, item.owner()));
                    }
                });
    }

    /// In the order of the file.
    ///
    /// @throws CannotStart when a row is wrong, an id comes twice, or there is no row
    static List<Item> read(Path file) {
        var ids = new HashSet<String>();
        return read(
                file,
                (item, row) -> {
                    if (!ids.add(item.id())) {
                        throw row.wrong("the id (%s) comes twice.".formatted(item.id()));
                    }
                });
    }

    private static List<Item> read(Path file, BiConsumer<Item, CsvInput.Row> check) {
        var items = new ArrayList<Item>();
        CsvInput.read(
                file,
                List.of("id", "text"),
                row -> {
                    var item =
                            new Item(
                                    row.filled("id"),
                                    row.text("owner"),
                                    language(row),
                                    row.text("text"));
                    check.accept(item, row);
                    items.add(item);
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
