package be.weefsel.fabric.register.own;

import be.weefsel.fabric.register.UnreadableRegister;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// The lines of a table, from CSV (commas, semicolons or tabs; UTF-8) or from the first sheet of a
/// workbook (.xlsx). The file itself tells which it is.
abstract sealed class OwnFile implements Closeable {
    /// @param number as a spreadsheet shows it, from 1
    record Line(long number, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    static OwnFile open(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new UnreadableRegister("There is no file (%s). Check the path.".formatted(path));
        }
        byte[] beginning;
        try (var in = Files.newInputStream(path)) {
            beginning = in.readNBytes(8);
        }
        if (beginning.length == 8 && ReadableWorkbook.isOLE2Header(beginning)) {
            throw new UnreadableRegister(
                    "%s is a workbook of the old kind (.xls). Save it as .xlsx or as CSV."
                            .formatted(path.getFileName()));
        }
        return beginning.length == 8 && ReadableWorkbook.isOOXMLZipHeader(beginning)
                ? new Workbook(path)
                : new Csv(path);
    }

    /// The next line that is not blank.
    ///
    /// @throws UnreadableRegister when the file is damaged
    abstract Optional<Line> next() throws IOException;

    private static final class Csv extends OwnFile {
        private static final char[] SEPARATORS = {',', ';', '\t'};

        private final String name;
        private final CsvReader<CsvRecord> csv;
        private final Iterator<CsvRecord> records;
        private long number;

        Csv(Path path) throws IOException {
            name = path.getFileName().toString();
            char separator = separatorOf(path);
            csv =
                    CsvReader.builder()
                            .fieldSeparator(separator)
                            .skipEmptyLines(false)
                            .allowUnclosedQuote(false)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .ofCsvRecord(
                                    new InputStreamReader(
                                            Files.newInputStream(path),
                                            StandardCharsets.UTF_8.newDecoder()));
            records = csv.iterator();
        }

        @Override
        Optional<Line> next() {
            try {
                while (records.hasNext()) {
                    var line = new Line(++number, List.copyOf(records.next().getFields()));
                    if (!line.isBlank()) {
                        return Optional.of(line);
                    }
                }
                return Optional.empty();
            } catch (CsvParseException e) {
                throw new UnreadableRegister(
                        "%s, row %d: a quote is not closed. Is the file complete?"
                                .formatted(name, number + 1),
                        e);
            } catch (UncheckedIOException e) {
                if (e.getCause() instanceof CharacterCodingException) {
                    throw notUtf8(e);
                }
                throw e;
            }
        }

        /// The one that divides the first line into the most parts.
        private char separatorOf(Path path) throws IOException {
            String first;
            try (var lines = Files.newBufferedReader(path)) {
                first = Optional.ofNullable(lines.readLine()).orElse("");
            } catch (CharacterCodingException e) {
                throw notUtf8(e);
            }
            char best = SEPARATORS[0];
            for (char separator : SEPARATORS) {
                if (count(first, separator) > count(first, best)) {
                    best = separator;
                }
            }
            return best;
        }

        private static long count(String text, char separator) {
            return text.chars().filter(c -> c == separator).count();
        }

        private UnreadableRegister notUtf8(Exception cause) {
            return new UnreadableRegister(
                    "%s is not in UTF-8. Save it as \"CSV UTF-8\", or as .xlsx.".formatted(name),
                    cause);
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }

    /// Dates as `2026-11-24`, numbers with a point, formulas as what they gave.
    private static final class Workbook extends OwnFile {
        private final String name;
        private final ReadableWorkbook workbook;
        private final Stream<Row> sheet;
        private final Iterator<Row> rows;

        Workbook(Path path) throws IOException {
            name = path.getFileName().toString();
            try {
                workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
                sheet = workbook.getFirstSheet().openStream();
                rows = sheet.iterator();
            } catch (IOException | RuntimeException e) {
                throw broken(e);
            }
        }

        @Override
        Optional<Line> next() {
            try {
                while (rows.hasNext()) {
                    var row = rows.next();
                    var line = new Line(row.getRowNum(), cells(row));
                    if (!line.isBlank()) {
                        return Optional.of(line);
                    }
                }
                return Optional.empty();
            } catch (RuntimeException e) {
                throw broken(e);
            }
        }

        private static List<String> cells(Row row) {
            var cells = new ArrayList<String>();
            for (int column = 0; column < row.getCellCount(); column++) {
                cells.add(row.getOptionalCell(column).map(Workbook::text).orElse(""));
            }
            return cells;
        }

        private static String text(Cell cell) {
            if (cell.getType() != CellType.NUMBER) {
                return Optional.ofNullable(cell.getText()).orElse("");
            }
            var format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
            return format.toLowerCase(java.util.Locale.ROOT).contains("yy")
                    ? cell.asDate().toLocalDate().toString()
                    : cell.asNumber().stripTrailingZeros().toPlainString();
        }

        private UnreadableRegister broken(Exception cause) {
            return new UnreadableRegister(
                    "%s cannot be read as a workbook. Save it again as .xlsx, or as CSV."
                            .formatted(name),
                    cause);
        }

        @Override
        public void close() throws IOException {
            try (sheet) {
                workbook.close();
            }
        }
    }
}
