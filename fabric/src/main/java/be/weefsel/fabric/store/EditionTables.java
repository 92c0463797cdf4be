package be.weefsel.fabric.store;

import be.weefsel.fabric.duck.Duck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Shows the tables of editions as views of DuckDB: of several registers, one below the other.
public final class EditionTables {
    /// The tables that every register has.
    private static final List<String> COMMON = List.of("unit", "firm", "sector");

    private EditionTables() {}

    /// Views `unit`, `firm` and `sector`.
    public static void show(Duck duck, FabricStore store, List<Edition> editions) {
        for (var table : COMMON) {
            duck.view(
                    table,
                    editions.stream()
                            .map(edition -> select(store, edition, table))
                            .collect(Collectors.joining("\nunion all by name\n")));
        }
    }

    /// The rows of a table as an edition has it: those of its base but for what was changed.
    public static String select(FabricStore store, Edition edition, String table) {
        var own = store.folder(edition);
        if (edition.base().isEmpty()) {
            return readParquet(own.resolve(table + ".parquet"));
        }
        var base = store.folder(edition.register(), edition.base().get());
        var gone = own.resolve(table + "-gone.parquet");
        var unchanged = readParquet(base.resolve(table + ".parquet"));
        if (!Files.exists(gone)) {
            return unchanged;
        }
        return """
        select * from (%s) as base
        where not exists (
            select 1 from (%s) as gone where gone.key = base.%s
        )
        union all by name
        %s
        """
                .formatted(
                        unchanged,
                        readParquet(gone),
                        TableKeys.of(table),
                        readParquet(own.resolve(table + ".parquet")));
    }

    private static String readParquet(Path file) {
        return "select * from read_parquet(%s)".formatted(Duck.quote(file));
    }
}
