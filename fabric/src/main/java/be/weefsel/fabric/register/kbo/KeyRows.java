package be.weefsel.fabric.register.kbo;

import be.weefsel.fabric.duck.Column;
import be.weefsel.fabric.duck.Rows;
import be.weefsel.fabric.register.Checks;
import be.weefsel.fabric.register.CsvBytes;
import be.weefsel.fabric.register.Progress;
import java.io.IOException;
import java.util.List;

/// The numbers in a `_delete.csv` of an update.
final class KeyRows extends KboRows {
    KeyRows(CsvBytes csv, String key, Checks checks, Progress progress) throws IOException {
        super(csv, checks, progress, key);
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.integer("key"));
    }

    @Override
    boolean write(Rows rows, int row) {
        int number = entity(fields[0]);
        if (number < 0) {
            return false;
        }
        rows.setInt(0, row, number);
        return true;
    }
}
