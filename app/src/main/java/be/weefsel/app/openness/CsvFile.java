package be.weefsel.app.openness;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A table as a file of comma separated values (RFC 4180), UTF-8.
///
/// It begins with a byte order mark, because spreadsheets otherwise read "é" as "Ã©"; programs skip
/// it. Cells are [harmless][FormulaGuard].
public final class CsvFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFile() {}

    public static byte[] of(Table table) {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            writer.writeRecord(table.header());
            table.rows()
                    .forEach(row ->
                            writer.writeRecord(
                                    row.cells().stream().map(FormulaGuard::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
