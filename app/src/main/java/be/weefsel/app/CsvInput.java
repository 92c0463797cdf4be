package be.weefsel.app;

import be.weefsel.app.platform.CannotStart;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// A CSV file that a command was given, read row by row, however long it is: in UTF-8 with or
/// without byte order mark, with commas or semicolons. What is wrong with it is one sentence that
/// names file and line.
final class CsvInput {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_HEADER = 1 << 16;

    private final Path file;

    private CsvInput(Path file) {
        this.file = file;
    }

    /// A file with a header and nothing below it has no rows.
    ///
    /// @param needed columns that must be there; others may be too, in any order
    /// @throws CannotStart when it cannot be read, or a row is wrong
    static void read(Path file, List<String> needed, Consumer<Row> each) {
        new CsvInput(file).read(needed, each);
    }

    private void read(List<String> needed, Consumer<Row> each) {
        try (var lines = opened()) {
            var header = header(lines);
            char separator = header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
            var csv = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true);
            csv.ofCsvRecord(header).forEach(row -> checkColumns(row.getFields(), needed));
            try (var rows = csv.ofNamedCsvRecord(lines)) {
                rows.forEach(row -> each.accept(new Row(row)));
            }
        } catch (NoSuchFileException e) {
            throw new CannotStart("There is no file %s.".formatted(file), e);
        } catch (MalformedInputException e) {
            throw new CannotStart("%s is not in UTF-8: save it as such.".formatted(file), e);
        } catch (CsvParseException e) {
            throw new CannotStart("%s: %s".formatted(file, e.getMessage()), e);
        } catch (IOException | UncheckedIOException e) {
            throw new CannotStart("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private BufferedReader opened() throws IOException {
        var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        lines.mark(1);
        if (lines.read() != BYTE_ORDER_MARK) {
            lines.reset();
        }
        return lines;
    }

    /// The first line, which is read again afterwards.
    private String header(BufferedReader lines) throws IOException {
        lines.mark(LONGEST_HEADER);
        var header = Optional.ofNullable(lines.readLine()).orElse("");
        lines.reset();
        if (header.isBlank()) {
            throw new CannotStart("%s does not begin with the names of columns.".formatted(file));
        }
        return header;
    }

    private void checkColumns(List<String> header, List<String> needed) {
        var seen = new HashSet<String>();
        for (var column : header) {
            if (!seen.add(column)) {
                throw new CannotStart("%s has two columns \"%s\".".formatted(file, column));
            }
        }
        var missing = needed.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new CannotStart(
                    "%s needs the columns %s; it has %s, so %s is missing."
                            .formatted(
                                    file,
                                    String.join(", ", needed),
                                    String.join(", ", header),
                                    String.join(", ", missing)));
        }
    }

    /// One row of the file.
    final class Row {
        private final NamedCsvRecord cells;

        private Row(NamedCsvRecord cells) {
            this.cells = cells;
        }

        /// The names of all columns, in their order.
        List<String> columns() {
            return cells.getHeader();
        }

        /// All cells, in the order of the columns; fewer where the row is shorter.
        List<String> texts() {
            return cells.getFields();
        }

        /// Without spaces around it; empty when the column is not there.
        String text(String column) {
            return cells.findField(column).orElse("").strip();
        }

        /// @throws CannotStart when it is empty
        String filled(String column) {
            var text = text(column);
            if (text.isEmpty()) {
                throw wrong("%s is empty.".formatted(column));
            }
            return text;
        }

        /// A whole number from `least` to `most`.
        ///
        /// @throws CannotStart when it is something else
        int whole(String column, int least, int most) {
            return parsed(filled(column), Integer::valueOf)
                    .filter(number -> number >= least && number <= most)
                    .orElseThrow(() ->
                            wrong(
                                    "%s (%s) must be a whole number from %d to %d."
                                            .formatted(column, text(column), least, most)));
        }

        /// A number with a point, such as 0.85.
        ///
        /// @throws CannotStart when it is something else
        double number(String column) {
            return number(column, filled(column));
        }

        /// The same of a cell that was found otherwise.
        ///
        /// @throws CannotStart when it is something else
        double number(String column, String text) {
            return parsed(text, Double::valueOf)
                    .filter(Double::isFinite)
                    .orElseThrow(() ->
                            wrong(
                                    "%s (%s) must be a number with a point, such as 0.85."
                                            .formatted(column, text)));
        }

        private static <N> Optional<N> parsed(String text, Function<String, N> parser) {
            try {
                return Optional.of(parser.apply(text));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        /// The sentence that the command ends with.
        CannotStart wrong(String what) {
            return new CannotStart(
                    "%s, line %d: %s".formatted(file, cells.getStartingLineNumber(), what));
        }
    }
}
