package be.weefsel.fabric.register.kbo;

import be.weefsel.fabric.duck.RowSource;
import be.weefsel.fabric.duck.Rows;
import be.weefsel.fabric.register.Checks;
import be.weefsel.fabric.register.CsvBytes;
import be.weefsel.fabric.register.Finding;
import be.weefsel.fabric.register.Header;
import be.weefsel.fabric.register.Progress;
import java.io.IOException;

/// The rows of one file of the register.
abstract class KboRows implements RowSource {
    private static final int DAYS_FROM_YEAR_0 = 719_528;
    private static final int[] DAYS_BEFORE_MONTH = {
        0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334
    };
    private static final int[] DAYS_OF_MONTH = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    protected final CsvBytes csv;
    protected final int[] fields;
    private final Checks checks;
    private final Progress progress;
    private boolean ended;

    /// @param columns that must be there
    KboRows(CsvBytes csv, Checks checks, Progress progress, String... columns) throws IOException {
        this.csv = csv;
        this.checks = checks;
        this.progress = progress;
        fields = Header.read(csv, csv.name(), checks, columns);
    }

    /// Writes the current record.
    ///
    /// @return whether it was written: else it is left out
    abstract boolean write(Rows rows, int row);

    @Override
    public final int fill(Rows rows) throws IOException {
        progress.goOn();
        int row = 0;
        while (row < rows.capacity() && !ended) {
            if (!csv.next()) {
                ended = true;
                checks.rows(csv.name(), csv.records() - 1);
            } else if (write(rows, row)) {
                row++;
            }
        }
        return row;
    }

    final void found(Finding finding) {
        checks.found(csv.name(), finding, csv.records());
    }

    /// A number of the register, or -1 when it is none, which is told.
    final int entity(int field) {
        int number = EntityNumber.parse(csv, field);
        if (number < 0 || !EntityNumber.isChecked(csv, field, number)) {
            found(Finding.BAD_CHECK_DIGIT);
        }
        return number;
    }

    /// Writes a day `dd-mm-yyyy` as days since 1970, or nothing when there is none.
    final void writeDay(Rows rows, int column, int row, int field) {
        if (csv.isEmpty(field)) {
            rows.setNull(column, row);
            return;
        }
        int day = csv.length(field) == 10 ? day(field) : Integer.MIN_VALUE;
        if (day == Integer.MIN_VALUE) {
            found(Finding.BAD_DATE);
            rows.setNull(column, row);
        } else {
            rows.setInt(column, row, day);
        }
    }

    private int day(int field) {
        int day = digits(field, 0, 2);
        int month = digits(field, 3, 5);
        int year = digits(field, 6, 10);
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        if (day < 1
                || month < 1
                || month > 12
                || year < 1
                || day > DAYS_OF_MONTH[month - 1]
                || (month == 2 && day == 29 && !leap)) {
            return Integer.MIN_VALUE;
        }
        int past = year - 1;
        int days = 366 + 365 * past + past / 4 - past / 100 + past / 400;
        int afterFebruary = leap && month > 2 ? 1 : 0;
        return days + DAYS_BEFORE_MONTH[month - 1] + afterFebruary + day - 1 - DAYS_FROM_YEAR_0;
    }

    /// @return -1000000 when there is something else than digits
    private int digits(int field, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = csv.at(field, i) - '0';
            if (digit < 0 || digit > 9) {
                return -1_000_000;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
