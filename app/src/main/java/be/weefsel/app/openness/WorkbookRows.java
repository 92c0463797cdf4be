package be.weefsel.app.openness;

import be.weefsel.app.platform.text.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// The rows of the first sheet of a workbook, as one reads them there: dates as `2026-11-24`,
/// numbers with a point, formulas as what they gave.
final class WorkbookRows {
    /// A workbook that unpacks to more than this is made to do harm, or is no list of actors.
    private static final long LARGEST_UNPACKED = 150L * 1024 * 1024;

    /// How the parts of a workbook can be packed (ECMA-376 part 2, annex B). Another way needs a
    /// library that is not here, or is made to find one.
    private static final Set<Integer> PACKED_AS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final Pattern PARTS_OF_A_DATE = Pattern.compile("[yYdD]");

    private WorkbookRows() {}

    static List<Table.Row> of(byte[] file) throws NotATable {
        refuseOddPacking(file);
        var options = new ReadingOptions(true, true);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), options);
                var lines = workbook.getFirstSheet().openStream()) {
            var rows = new ArrayList<Table.Row>();
            for (var line : (Iterable<Row>) lines::iterator) {
                if (rows.size() > TableReader.MOST_ROWS + 1) {
                    throw new NotATable(
                            Reason.of(
                                    "openness.file.too-many-rows",
                                    rows.size(),
                                    TableReader.MOST_ROWS));
                }
                rows.add(new Table.Row(line.getRowNum(), cells(line)));
            }
            return rows;
        } catch (IOException | RuntimeException e) {
            // The library tells a broken workbook in many ways; to the reader they are one.
            throw new NotATable(Reason.of("openness.file.broken-workbook"));
        }
    }

    private static List<String> cells(Row line) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < line.getCellCount(); column++) {
            cells.add(line.getOptionalCell(column).map(WorkbookRows::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            var text = cell.getText();
            return text == null ? "" : text;
        }
        return isDate(cell) ? date(cell) : number(cell);
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null
                && PARTS_OF_A_DATE.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }

    private static String date(Cell cell) {
        var moment = cell.asDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static String number(Cell cell) {
        var number = cell.asNumber();
        return Math.abs(number.scale()) > 30
                ? cell.getRawValue()
                : number.stripTrailingZeros().toPlainString();
    }

    private static void refuseOddPacking(byte[] file) throws NotATable {
        long unpacked = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = zip(file)) {
            for (var part : Collections.list(zip.getEntries())) {
                if (!PACKED_AS.contains(part.getMethod())) {
                    throw new NotATable(Reason.of("openness.file.broken-workbook"));
                }
                try (var content = zip.getInputStream(part)) {
                    for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                        unpacked += n;
                        if (unpacked > LARGEST_UNPACKED) {
                            throw new NotATable(Reason.of("openness.file.too-large-unpacked"));
                        }
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new NotATable(Reason.of("openness.file.broken-workbook"));
        }
    }

    private static ZipFile zip(byte[] file) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
    }
}
