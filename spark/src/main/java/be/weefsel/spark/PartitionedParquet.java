package be.weefsel.spark;

import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.store.EditionTables;
import be.weefsel.fabric.store.FabricStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tables of registers as engines of many machines read them: a folder for each table, in it
/// `country=BE/snapshot=2025-10-04/part.parquet`.
final class PartitionedParquet {
    private final Path folder;

    PartitionedParquet(Path folder) {
        this.folder = folder;
    }

    /// Writes a table of an edition: its base, with what was changed since.
    void write(Duck duck, FabricStore store, Edition edition, String table) throws IOException {
        var partition =
                Files.createDirectories(
                        folder(table)
                                .resolve("country=" + edition.country())
                                .resolve("snapshot=" + edition.snapshot()));
        duck.view("written", EditionTables.select(store, edition, table));
        boolean hasCountry =
                duck.number(
                                """
                                select count(*)
                                from duckdb_columns()
                                where table_name = 'written' and column_name = 'country'
                                """)
                        > 0;
        duck.writeParquet(
                "select * %s from written".formatted(hasCountry ? "exclude (country)" : ""),
                partition.resolve("part.parquet"));
    }

    /// Shows a table as a view of DuckDB with the same name.
    void show(Duck duck, String table) {
        duck.view(
                table,
                "select * from read_parquet(%s, hive_partitioning = true)"
                        .formatted(Duck.quote(folder(table).resolve("*/*/*.parquet"))));
    }

    Path folder(String table) {
        return folder.resolve(table);
    }
}
