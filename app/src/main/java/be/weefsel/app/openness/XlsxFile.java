package be.weefsel.app.openness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntPredicate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A table as a workbook (Office Open XML, ECMA-376). Every cell is text, so that nothing turns
/// into a date, a number or a formula; only the columns of numbers of a [Dataset] hold numbers.
public final class XlsxFile {
    /// What a cell of a workbook can hold.
    private static final int LONGEST_CELL = 32_767;

    private static final double NARROW = 14;

    private XlsxFile() {}

    /// @param sheet name of the sheet, up to 31 characters
    public static byte[] of(Table table, String sheet) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Weefsel", null)) {
            addSheet(workbook, sheet, table, _ -> false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /// The figures, and a second sheet that says what they are.
    ///
    /// @param sheet name of the sheet with the figures, up to 31 characters
    /// @param book name of the other sheet
    public static byte[] of(Dataset data, String sheet, String book) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Weefsel", null)) {
            addSheet(
                    workbook, sheet, data.table(), column -> data.columns().get(column).isNumber());
            addSheet(workbook, book, data.codeBook(), _ -> false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void addSheet(
            Workbook workbook, String sheet, Table table, IntPredicate isNumber) {
        var page = workbook.newWorksheet(sheet);
        for (int column = 0; column < table.header().size(); column++) {
            page.value(0, column, table.header().get(column));
            page.style(0, column).bold().set();
            page.width(column, NARROW);
        }
        page.freezePane(0, 1);
        addRows(page, table, isNumber);
    }

    private static void addRows(Worksheet page, Table table, IntPredicate isNumber) {
        int line = 1;
        for (var row : table.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                var cell = row.cells().get(column);
                if (!cell.isEmpty() && isNumber.test(column)) {
                    page.value(line, column, Double.parseDouble(cell));
                } else if (!cell.isEmpty()) {
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
