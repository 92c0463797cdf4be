package be.weefsel.fabric.register.kbo;

import be.weefsel.fabric.duck.Column;
import be.weefsel.fabric.duck.Rows;
import be.weefsel.fabric.register.Checks;
import be.weefsel.fabric.register.CsvBytes;
import be.weefsel.fabric.register.Finding;
import be.weefsel.fabric.register.Progress;
import java.io.IOException;
import java.util.List;

/// Jobs of units from a file beside the register, which has none itself: `EntityNumber`, `Jobs`.
final class JobRows extends KboRows {
    JobRows(CsvBytes csv, Checks checks, Progress progress) throws IOException {
        super(csv, checks, progress, "EntityNumber", "Jobs");
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.integer("u"), Column.number("jobs"));
    }

    @Override
    boolean write(Rows rows, int row) {
        int unit = entity(fields[0]);
        if (unit < 0) {
            return false;
        }
        double jobs;
        try {
            jobs = Double.parseDouble(csv.text(fields[1]));
        } catch (NumberFormatException e) {
            jobs = Double.NaN;
        }
        if (!(jobs >= 0) || Double.isInfinite(jobs)) {
            found(Finding.BAD_NUMBER);
            return false;
        }
        rows.setInt(0, row, unit);
        rows.setDouble(1, row, jobs);
        return true;
    }
}
