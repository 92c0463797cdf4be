package be.weefsel.app.openness;

import be.weefsel.app.platform.text.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/// Reads a table from a file that someone made in a spreadsheet: CSV in the usual encodings and
/// separators, or the first sheet of a workbook (.xlsx). The file itself tells which it is, its
/// name does not matter.
///
/// Never fails on what it is given: a file that is not understood comes back with the reason.
public final class TableReader {
    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 200;
    static final int LONGEST_CELL = 20_000;
    private static final int LENGTH_OF_SIGNATURE = 8;

    private TableReader() {}

    public static TableReading read(byte[] file) {
        try {
            return checked(rowsOf(file));
        } catch (NotATable e) {
            return new TableReading.Unreadable(e.reason());
        }
    }

    private static List<Table.Row> rowsOf(byte[] file) throws NotATable {
        var beginning = Arrays.copyOf(file, LENGTH_OF_SIGNATURE);
        if (ReadableWorkbook.isOLE2Header(beginning)) {
            throw new NotATable(Reason.of("openness.file.old-workbook"));
        }
        return ReadableWorkbook.isOOXMLZipHeader(beginning)
                ? WorkbookRows.of(file)
                : CsvRows.of(file);
    }

    /// The first row that is not empty is the header. Empty rows at any place are passed over.
    private static TableReading checked(List<Table.Row> rows) throws NotATable {
        var filled = rows.stream().filter(row -> !isBlank(row)).toList();
        if (filled.isEmpty()) {
            throw new NotATable(Reason.of("openness.file.empty"));
        }
        if (filled.size() > MOST_ROWS + 1) {
            throw new NotATable(
                    Reason.of("openness.file.too-many-rows", filled.size() - 1, MOST_ROWS));
        }
        var table = Table.of(header(filled.getFirst()));
        for (var row : filled.subList(1, filled.size())) {
            table.row(row.number(), cells(row, table.header().size()));
        }
        return new TableReading.Read(table);
    }

    private static List<String> header(Table.Row row) throws NotATable {
        var names = new ArrayList<String>();
        for (var cell : withoutEmptyEnd(row.cells())) {
            var name = cell.strip().toLowerCase(Locale.ROOT);
            if (name.isEmpty()) {
                throw new NotATable(
                        Reason.of("openness.file.column-without-name", names.size() + 1));
            }
            if (names.contains(name)) {
                throw new NotATable(Reason.of("openness.file.column-twice", name));
            }
            names.add(name);
        }
        if (names.size() > MOST_COLUMNS) {
            throw new NotATable(
                    Reason.of("openness.file.too-many-columns", names.size(), MOST_COLUMNS));
        }
        return names;
    }

    /// A row that ends early has empty cells; one with more than the header is shifted somewhere.
    private static List<String> cells(Table.Row row, int columns) throws NotATable {
        var cells = withoutEmptyEnd(row.cells());
        if (cells.size() > columns) {
            throw new NotATable(
                    Reason.of("openness.file.row-too-long", row.number(), cells.size(), columns));
        }
        var all = new ArrayList<String>();
        for (var cell : cells) {
            if (cell.length() > LONGEST_CELL) {
                throw new NotATable(
                        Reason.of("openness.file.cell-too-long", row.number(), LONGEST_CELL));
            }
            all.add(FormulaGuard.original(cell).strip());
        }
        all.addAll(Collections.nCopies(columns - all.size(), ""));
        return all;
    }

    private static List<String> withoutEmptyEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }

    private static boolean isBlank(Table.Row row) {
        return row.cells().stream().allMatch(String::isBlank);
    }
}
