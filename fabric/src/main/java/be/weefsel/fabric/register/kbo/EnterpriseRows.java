package be.weefsel.fabric.register.kbo;

import be.weefsel.fabric.duck.Column;
import be.weefsel.fabric.duck.Rows;
import be.weefsel.fabric.register.Checks;
import be.weefsel.fabric.register.CsvBytes;
import be.weefsel.fabric.register.Finding;
import be.weefsel.fabric.register.Progress;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;

/// `enterprise.csv`: without status, which is always AC.
final class EnterpriseRows extends KboRows {
    private final Entities entities;
    private final BitSet seen = new BitSet();

    EnterpriseRows(CsvBytes csv, Entities entities, Checks checks, Progress progress)
            throws IOException {
        super(
                csv,
                checks,
                progress,
                "EnterpriseNumber",
                "Status",
                "JuridicalSituation",
                "TypeOfEnterprise",
                "JuridicalForm",
                "JuridicalFormCAC",
                "StartDate");
        this.entities = entities;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.integer("e"),
                Column.bool("is_natural"),
                Column.smallint("situation"),
                Column.smallint("form"),
                Column.integer("start_day"));
    }

    @Override
    boolean write(Rows rows, int row) {
        int number = entity(fields[0]);
        if (number < 0) {
            return false;
        }
        boolean natural = csv.number(fields[3]) == 1;
        if (seen.get(number)) {
            found(Finding.DUPLICATE);
        }
        seen.set(number);
        entities.addEnterprise(number, natural);
        rows.setInt(0, row, number);
        rows.setBoolean(1, row, natural);
        writeCode(rows, 2, row, fields[2]);
        writeCode(rows, 3, row, fields[4]);
        writeDay(rows, 4, row, fields[6]);
        return true;
    }

    private void writeCode(Rows rows, int column, int row, int field) {
        int code = csv.number(field);
        if (code < 0) {
            rows.setNull(column, row);
        } else {
            rows.setShort(column, row, code);
        }
    }
}
