package be.weefsel.fabric.register.sirene;

import be.weefsel.fabric.duck.RowSource;
import be.weefsel.fabric.duck.Rows;
import be.weefsel.fabric.register.Checks;
import be.weefsel.fabric.register.Classification;
import be.weefsel.fabric.register.Finding;
import be.weefsel.fabric.register.Progress;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// The rows of one stock file.
abstract class SireneRows implements RowSource {
    private static final String REV_2 = "NAFRev2";
    private static final String REV_2_1 = "NAF2025";

    protected final SireneFile file;
    private final String table;
    private final Checks checks;
    private final Progress progress;
    private final Part part;
    private final NafCode older = new NafCode(Classification.NAF_2);
    private final NafCode newer = new NafCode(Classification.NAF_2025);
    private boolean ended;
    private boolean isOrdered = true;
    private long before;

    /// Which part of the whole work the reading of a file is.
    record Part(Progress.Step step, double from, double to) {
        void tell(Progress progress, double share) {
            progress.at(step, from + share * (to - from));
        }
    }

    /// What one does, as classes of NACE of four digits.
    ///
    /// @param older in revision 2; [NafCode#NONE] when it is not told so
    /// @param newer in revision 2.1; [NafCode#NONE] when it is not told so
    /// @param isOther it is told in a version older than both
    record Activity(int older, int newer, boolean isOther) {}

    SireneRows(SireneFile file, String table, Checks checks, Progress progress, Part part) {
        this.file = file;
        this.table = table;
        this.checks = checks;
        this.progress = progress;
        this.part = part;
    }

    /// Writes the current record.
    ///
    /// @return whether it was written: else it is left out
    abstract boolean write(Rows rows, int row);

    /// How many records the findings are about.
    abstract long looked();

    @Override
    public final int fill(Rows rows) throws IOException {
        progress.goOn();
        part.tell(progress, file.share());
        int row = 0;
        while (row < rows.capacity() && !ended) {
            if (!file.next()) {
                ended = true;
                checks.rows(file.name(), file.records() - 1);
                checks.rows(table, looked());
            } else if (write(rows, row)) {
                row++;
            }
        }
        return row;
    }

    /// Whether all that was written came in the order of its numbers, each once.
    final boolean isOrdered() {
        return isOrdered;
    }

    /// Writes the number by which the record is known.
    final void writeKey(Rows rows, int row, long number) {
        isOrdered &= number > before;
        before = number;
        rows.setLong(0, row, number);
    }

    final void found(Finding finding) {
        checks.found(table, finding, file.records());
    }

    /// @param principal what one does
    /// @param nomenclature the version in which that is told
    /// @param naf25 the same in NAF 2025, while both are published
    final Activity activity(String principal, String nomenclature, String naf25) {
        boolean isNew = nomenclature.equalsIgnoreCase(REV_2_1);
        boolean isOld = nomenclature.isEmpty() || nomenclature.equalsIgnoreCase(REV_2);
        return new Activity(
                isOld ? known(older.of(principal)) : NafCode.NONE,
                known(newer.of(isNew && naf25.isEmpty() ? principal : naf25)),
                !isOld && !isNew && !principal.isEmpty());
    }

    private int known(int code) {
        if (code == NafCode.UNKNOWN) {
            found(Finding.UNKNOWN_CODE);
            return NafCode.NONE;
        }
        return code;
    }

    final Optional<SizeClass> size(String code) {
        var size = SizeClass.find(code);
        if (size.isEmpty() && !SizeClass.isUntold(code)) {
            found(Finding.UNKNOWN_CODE);
        }
        return size;
    }

    /// Writes a day `yyyy-mm-dd` as days since 1970, or nothing when there is none.
    final void writeDay(Rows rows, int column, int row, String day) {
        if (day.isEmpty()) {
            rows.setNull(column, row);
            return;
        }
        try {
            rows.setInt(column, row, (int) LocalDate.parse(day).toEpochDay());
        } catch (DateTimeException e) {
            found(Finding.BAD_DATE);
            rows.setNull(column, row);
        }
    }

    static void writeCode(Rows rows, int column, int row, int code) {
        if (code == NafCode.NONE) {
            rows.setNull(column, row);
        } else {
            rows.setInt(column, row, code);
        }
    }

    static void writeName(Rows rows, int column, int row, String name) {
        if (name.isEmpty()) {
            rows.setNull(column, row);
        } else {
            rows.setString(column, row, name);
        }
    }
}
