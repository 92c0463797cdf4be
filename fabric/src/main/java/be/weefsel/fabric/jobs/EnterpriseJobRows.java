package be.weefsel.fabric.jobs;

import be.weefsel.fabric.duck.Column;
import be.weefsel.fabric.duck.RowSource;
import be.weefsel.fabric.duck.Rows;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/// Jobs of whole enterprises, in full-time equivalents, as they stand in annual accounts: columns
/// `enterprise`, `fte`, `year`.
final class EnterpriseJobRows implements RowSource, Closeable {
    private static final Pattern NUMBER = Pattern.compile("[01]\\d{9}");

    private final String name;
    private final CsvReader<NamedCsvRecord> csv;
    private final Iterator<NamedCsvRecord> lines;

    /// @param name of the file, for messages
    EnterpriseJobRows(String name, Reader file) throws IOException {
        this.name = name;
        csv = CsvReader.builder().ofNamedCsvRecord(file);
        lines = csv.iterator();
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.bigint("e"), Column.number("fte"), Column.integer("year"));
    }

    @Override
    public int fill(Rows rows) {
        int row = 0;
        while (row < rows.capacity() && lines.hasNext()) {
            var line = lines.next();
            rows.setLong(0, row, enterprise(line));
            rows.setDouble(1, row, fte(line));
            rows.setInt(2, row, year(line));
            row++;
        }
        return row;
    }

    /// The first eight of ten digits, as the register is kept.
    private long enterprise(NamedCsvRecord line) {
        var text = field(line, "enterprise");
        var digits = text.replaceFirst("^BE", "").replaceAll("[. ]", "");
        if (digits.length() == 9) {
            digits = "0" + digits;
        }
        if (!NUMBER.matcher(digits).matches()) {
            throw wrong(
                    line, "enterprise (%s) must be a number such as 0200.065.765".formatted(text));
        }
        return Long.parseLong(digits.substring(0, 8));
    }

    private double fte(NamedCsvRecord line) {
        double fte;
        try {
            fte = Double.parseDouble(field(line, "fte"));
        } catch (NumberFormatException e) {
            fte = Double.NaN;
        }
        if (!(fte >= 0 && fte < Double.POSITIVE_INFINITY)) {
            throw wrong(line, "fte (%s) must be a number, 0 or more".formatted(field(line, "fte")));
        }
        return fte;
    }

    private int year(NamedCsvRecord line) {
        var text = field(line, "year");
        if (!text.matches("(19|20)\\d\\d")) {
            throw wrong(line, "year (%s) must be a year such as 2024".formatted(text));
        }
        return Integer.parseInt(text);
    }

    private String field(NamedCsvRecord line, String column) {
        return line.findField(column)
                .map(String::strip)
                .orElseThrow(() ->
                        wrong(
                                line,
                                "the column %s is missing; enterprise, fte and year are needed"
                                        .formatted(column)));
    }

    private UnreadableJobs wrong(NamedCsvRecord line, String what) {
        return new UnreadableJobs(
                "%s, line %d: %s.".formatted(name, line.getStartingLineNumber(), what));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
