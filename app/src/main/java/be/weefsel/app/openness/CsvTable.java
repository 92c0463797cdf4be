package be.weefsel.app.openness;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// A table as it is published for anyone to take along: comma separated (RFC 4180), a header line,
/// UTF-8.
///
/// It begins with a byte order mark, because spreadsheets otherwise read "é" as "Ã©"; programs skip
/// it. A cell that a spreadsheet would run as a formula gets an apostrophe in front, so that
/// opening a file never does anything. Numbers keep their sign.
///
/// Source: OWASP, *CSV Injection*.
public final class CsvTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern STARTS_A_FORMULA =
            Pattern.compile("^[=+\\-@\\t\\r]", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    private final int columns;
    private final StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
    private final CsvWriter writer =
            CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);

    private CsvTable(List<String> header) {
        columns = header.size();
        writer.writeRecord(header);
    }

    public static CsvTable of(String... header) {
        return new CsvTable(List.of(header));
    }

    /// @throws IllegalArgumentException when there are not as many cells as columns
    public CsvTable row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(
                    "The row has (%s) cells and the table (%s) columns."
                            .formatted(cells.length, columns));
        }
        writer.writeRecord(Arrays.stream(cells).map(CsvTable::harmless).toList());
        return this;
    }

    public byte[] toBytes() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String harmless(String cell) {
        return STARTS_A_FORMULA.matcher(cell).find() && !NUMBER.matcher(cell).matches()
                ? "'" + cell
                : cell;
    }
}
