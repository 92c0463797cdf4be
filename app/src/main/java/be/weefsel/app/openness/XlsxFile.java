package be.weefsel.app.openness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A table as a workbook with one sheet (Office Open XML, ECMA-376). Every cell is text, so that
/// nothing turns into a date, a number or a formula.
public final class XlsxFile {
    /// What a cell of a workbook can hold.
    private static final int LONGEST_CELL = 32_767;

    private static final double NARROW = 14;

    private XlsxFile() {}

    /// @param sheet name of the sheet, up to 31 characters
    public static byte[] of(Table table, String sheet) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Weefsel", null)) {
            var page = workbook.newWorksheet(sheet);
            for (int column = 0; column < table.header().size(); column++) {
                page.value(0, column, table.header().get(column));
                page.style(0, column).bold().set();
                page.width(column, NARROW);
            }
            page.freezePane(0, 1);
            addRows(page, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void addRows(Worksheet page, Table table) {
        int line = 1;
        for (var row : table.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                var cell = row.cells().get(column);
                if (!cell.isEmpty()) {
                    page.value(line, column, cut(cell));
                }
            }
            line++;
        }
    }

    private static String cut(String cell) {
        return cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell;
    }
}
