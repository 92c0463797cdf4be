package be.weefsel.app.fabric;

import be.weefsel.app.openness.Dataset;
import be.weefsel.app.openness.Table;
import be.weefsel.fabric.duck.Column;
import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.duck.RowSource;
import be.weefsel.fabric.duck.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/// Figures as a file of Apache Parquet: texts and double precision numbers, an empty cell is null.
public final class ParquetFile {
    private static final int MEMORY_MEGABYTES = 64;

    private ParquetFile() {}

    public static byte[] of(Dataset data) {
        try {
            var folder = Files.createTempDirectory("weefsel-parquet");
            var file = folder.resolve("table.parquet");
            try (var duck = Duck.open(MEMORY_MEGABYTES, 1, folder.resolve("spill"))) {
                duck.writeParquet("select * from " + duck.rows(new DatasetRows(data)), file);
                return Files.readAllBytes(file);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder.resolve("spill"));
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class DatasetRows implements RowSource {
        private final Dataset data;
        private int next;

        DatasetRows(Dataset data) {
            this.data = data;
        }

        @Override
        public List<Column> columns() {
            return data.columns().stream()
                    .map(column ->
                            column.isNumber()
                                    ? Column.number(column.name())
                                    : Column.text(column.name()))
                    .toList();
        }

        @Override
        public int fill(Rows rows) {
            int written = 0;
            var all = data.table().rows();
            while (next < all.size() && written < rows.capacity()) {
                write(rows, written++, all.get(next++));
            }
            return written;
        }

        private void write(Rows rows, int place, Table.Row row) {
            for (int column = 0; column < data.columns().size(); column++) {
                var cell = row.cells().get(column);
                if (cell.isEmpty()) {
                    rows.setNull(column, place);
                } else if (data.columns().get(column).isNumber()) {
                    rows.setDouble(column, place, Double.parseDouble(cell));
                } else {
                    rows.setString(column, place, cell);
                }
            }
        }
    }
}
