package be.weefsel.app.openness;

import be.weefsel.app.platform.text.Reason;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The rows of a CSV file as spreadsheets of our countries write them: with commas, semicolons or
/// tabs; in UTF-8 with or without byte order mark, UTF-16 with one, or Windows-1252.
final class CsvRows {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final char[] SEPARATORS = {';', ',', '\t'};

    private CsvRows() {}

    static List<Table.Row> of(byte[] file) throws NotATable {
        var text = text(file);
        if (text.indexOf('\0') >= 0) {
            throw new NotATable(Reason.of("openness.file.not-a-table"));
        }
        // Excel's own way to say which separator follows.
        var told = text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4;
        var separator = told ? text.charAt(4) : separatorOf(text);
        var rows = new ArrayList<Table.Row>();
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                rows.add(new Table.Row(rows.size() + 1, List.copyOf(line.getFields())));
            }
        } catch (CsvParseException | IllegalArgumentException e) {
            throw new NotATable(Reason.of("openness.file.broken-quotes", rows.size() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told ? rows.subList(1, rows.size()) : rows;
    }

    private static String text(byte[] file) {
        if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
            return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(file, 0xFF, 0xFE) || startsWith(file, 0xFE, 0xFF)) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            return new String(file, WESTERN);
        }
    }

    private static boolean startsWith(byte[] file, int... beginning) {
        if (file.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((file[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    /// The one that divides the first line into the most parts, quoted parts left out.
    private static char separatorOf(String text) {
        var counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r') && hasAny(counts)) {
                break;
            } else if (!quoted) {
                count(c, counts);
            }
        }
        int most = 1;
        for (int i = 0; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS[most];
    }

    private static void count(char c, int[] counts) {
        for (int i = 0; i < SEPARATORS.length; i++) {
            if (c == SEPARATORS[i]) {
                counts[i]++;
            }
        }
    }

    private static boolean hasAny(int[] counts) {
        for (int count : counts) {
            if (count > 0) {
                return true;
            }
        }
        return false;
    }
}
