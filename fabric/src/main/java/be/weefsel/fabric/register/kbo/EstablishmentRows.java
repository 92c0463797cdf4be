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

/// `establishment.csv`: the units. Those of an enterprise that is not in the register stay; what is
/// counted leaves them out.
final class EstablishmentRows extends KboRows {
    private final Entities entities;
    private final BitSet seen = new BitSet();

    EstablishmentRows(CsvBytes csv, Entities entities, Checks checks, Progress progress)
            throws IOException {
        super(csv, checks, progress, "EstablishmentNumber", "StartDate", "EnterpriseNumber");
        this.entities = entities;
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.integer("u"), Column.integer("e"), Column.integer("start_day"));
    }

    @Override
    boolean write(Rows rows, int row) {
        int unit = entity(fields[0]);
        int enterprise = entity(fields[2]);
        if (unit < 0 || enterprise < 0) {
            return false;
        }
        if (!entities.hasEnterprise(enterprise)) {
            found(Finding.ORPHAN_UNIT);
        }
        if (seen.get(unit)) {
            found(Finding.DUPLICATE);
        }
        seen.set(unit);
        entities.addUnit(unit, enterprise);
        rows.setInt(0, row, unit);
        rows.setInt(1, row, enterprise);
        writeDay(rows, 2, row, fields[1]);
        return true;
    }
}
