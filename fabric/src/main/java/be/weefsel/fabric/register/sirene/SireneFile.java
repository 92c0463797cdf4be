package be.weefsel.fabric.register.sirene;

import be.weefsel.fabric.duck.Chunks;
import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.duck.FabricFailure;
import be.weefsel.fabric.register.CsvBytes;
import be.weefsel.fabric.register.Dump;
import be.weefsel.fabric.register.Header;
import be.weefsel.fabric.register.ReadAhead;
import be.weefsel.fabric.register.UnreadableRegister;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBReadableVector;

/// A stock file, record by record, whatever its format: the file itself tells which it is. Fields
/// are texts, found by the names of their columns. What is not there, and what the register masks
/// (`[ND]`), is an empty text.
abstract sealed class SireneFile implements Closeable {
    private static final String MASKED = "[ND]";

    /// @param required columns that must be there
    /// @param optional columns that older files do not have; they follow in the count of fields
    /// @throws UnreadableRegister when it is no such file, or a column is missing
    static SireneFile open(Path path, Duck duck, List<String> required, List<String> optional)
            throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new UnreadableRegister("There is no file (%s). Check the path.".formatted(path));
        }
        return switch (beginning(path)) {
            case "PAR1" -> new Parquet(path, duck, required, optional);
            case String start when start.startsWith("PK") -> zipped(path, required, optional);
            default -> {
                var file = new Counted(Files.newInputStream(path));
                yield new Csv(
                        path.getFileName().toString(),
                        file,
                        Files.size(path),
                        () -> {},
                        required,
                        optional);
            }
        };
    }

    /// Goes to the next record.
    ///
    /// @return whether there is one
    /// @throws UnreadableRegister when the file is damaged
    abstract boolean next() throws IOException;

    /// Of the file with the records, also when it lies in a zip.
    abstract String name();

    /// Where we are, counted from 1 with the header.
    abstract long records();

    /// The share of the file that was read, 0..1.
    abstract double share();

    abstract String raw(int field);

    /// @param field counted from 0: the required ones, then the optional ones
    final String text(int field) {
        var text = raw(field);
        return text.equals(MASKED) ? "" : text;
    }

    private static String beginning(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
        }
    }

    private static SireneFile zipped(Path path, List<String> required, List<String> optional)
            throws IOException {
        var zip = Dump.open(path);
        try {
            var tables =
                    zip.names().stream()
                            .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"))
                            .toList();
            if (tables.size() != 1) {
                throw new UnreadableRegister(
                        ("%s should hold one CSV file and holds %d. Give the zip of one stock file,"
                                        + " as it was downloaded.")
                                .formatted(path.getFileName(), tables.size()));
            }
            var name = tables.getFirst();
            return new Csv(
                    name, new Counted(zip.read(name)), zip.size(name), zip, required, optional);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static final class Csv extends SireneFile {
        private final String name;
        private final CsvBytes csv;
        private final Counted counted;
        private final long size;
        private final Closeable around;
        private final int[] fields;
        private final int columns;

        /// @param around is closed with it
        Csv(
                String name,
                Counted counted,
                long size,
                Closeable around,
                List<String> required,
                List<String> optional)
                throws IOException {
            this.name = name;
            this.counted = counted;
            this.size = size;
            this.around = around;
            csv = new CsvBytes(name, new ReadAhead(counted));
            fields = Header.find(csv, name, required, optional);
            columns = csv.fields();
        }

        @Override
        boolean next() throws IOException {
            boolean isThere = csv.next();
            if (isThere && csv.fields() != columns) {
                throw new UnreadableRegister(
                        ("%s, record %d: there are %d fields and not %d. The download may have been"
                                        + " cut off: fetch it again.")
                                .formatted(name, csv.records(), csv.fields(), columns));
            }
            return isThere;
        }

        @Override
        String name() {
            return name;
        }

        @Override
        long records() {
            return csv.records();
        }

        @Override
        double share() {
            return size <= 0 ? 0 : Math.min(1, counted.bytes.doubleValue() / size);
        }

        @Override
        String raw(int field) {
            return fields[field] < 0 ? "" : csv.text(fields[field]);
        }

        @Override
        public void close() throws IOException {
            try (around) {
                csv.close();
            }
        }
    }

    private static final class Parquet extends SireneFile {
        private final String name;
        private final Duck duck;
        private final Chunks chunks;
        private final long rows;
        private long before;
        private final DuckDBReadableVector[] vectors;
        private int row = -1;
        private int rowsOfBlock;

        Parquet(Path path, Duck duck, List<String> required, List<String> optional) {
            name = path.getFileName().toString();
            var columns = columns(path, duck);
            Header.requireAll(name, columns, required);
            rows = duck.number("select count(*) from read_parquet(%s)".formatted(Duck.quote(path)));
            vectors = new DuckDBReadableVector[required.size() + optional.size()];
            this.duck = duck.beside();
            try {
                chunks = this.duck.chunks(select(path, columns, required, optional));
            } catch (FabricFailure e) {
                this.duck.close();
                throw damaged(name, e);
            }
        }

        private static String select(
                Path path, List<String> columns, List<String> required, List<String> optional) {
            return Stream.concat(required.stream(), optional.stream())
                    .map(column -> select(column, columns))
                    .collect(
                            Collectors.joining(
                                    ", ",
                                    "select ",
                                    " from read_parquet(%s)".formatted(Duck.quote(path))));
        }

        private static List<String> columns(Path path, Duck duck) {
            try {
                return duck.list(
                        "select column_name from (describe select * from read_parquet(%s))"
                                .formatted(Duck.quote(path)),
                        row -> row.getString(1));
            } catch (FabricFailure e) {
                throw damaged(path.getFileName().toString(), e);
            }
        }

        private static String select(String column, List<String> columns) {
            return columns.stream().anyMatch(column::equalsIgnoreCase)
                    ? "coalesce(cast(\"%s\" as varchar), '')".formatted(column)
                    : "''";
        }

        private static UnreadableRegister damaged(String name, Throwable cause) {
            return new UnreadableRegister(
                    ("%s cannot be read as Parquet. The download may have been cut off: fetch it"
                                    + " again.")
                            .formatted(name),
                    cause);
        }

        @Override
        boolean next() {
            while (++row >= rowsOfBlock) {
                before += rowsOfBlock;
                if (!nextBlock()) {
                    row = -1;
                    rowsOfBlock = 0;
                    requireAll();
                    return false;
                }
                row = -1;
                rowsOfBlock = (int) chunks.block().rowCount();
                for (int i = 0; i < vectors.length; i++) {
                    vectors[i] = chunks.block().vector(i);
                }
            }
            return true;
        }

        private void requireAll() {
            if (before != rows) {
                throw new UnreadableRegister(
                        "%s should have %d rows, and only %d can be read. Fetch it again."
                                .formatted(name, rows, before));
            }
        }

        private boolean nextBlock() {
            try {
                return chunks.next();
            } catch (RuntimeException e) {
                throw damaged(name, e);
            }
        }

        @Override
        String name() {
            return name;
        }

        @Override
        long records() {
            return before + row + 2;
        }

        @Override
        double share() {
            return rows == 0 ? 1 : Math.min(1, (double) before / rows);
        }

        @Override
        String raw(int field) {
            return vectors[field].getString(row);
        }

        @Override
        public void close() {
            try (duck) {
                chunks.close();
            }
        }
    }

    /// Counts what was read through it.
    private static final class Counted extends FilterInputStream {
        private final AtomicLong bytes = new AtomicLong();

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            bytes.addAndGet(Math.max(0, read));
            return read;
        }
    }
}
