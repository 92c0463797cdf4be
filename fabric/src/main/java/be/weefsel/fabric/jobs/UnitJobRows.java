package be.weefsel.fabric.jobs;

import be.weefsel.fabric.duck.Column;
import be.weefsel.fabric.duck.RowSource;
import be.weefsel.fabric.duck.Rows;
import java.util.Iterator;
import java.util.List;

/// Jobs of units as rows.
final class UnitJobRows implements RowSource {
    private final Iterator<UnitJobs> units;

    UnitJobRows(List<UnitJobs> units) {
        this.units = units.iterator();
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.bigint("u"),
                Column.number("jobs"),
                Column.number("low"),
                Column.number("high"),
                Column.text("layer"));
    }

    @Override
    public int fill(Rows rows) {
        int row = 0;
        while (row < rows.capacity() && units.hasNext()) {
            var unit = units.next();
            rows.setLong(0, row, unit.unit());
            rows.setDouble(1, row, unit.jobs());
            rows.setDouble(2, row, unit.low());
            rows.setDouble(3, row, unit.high());
            rows.setString(4, row, unit.layer());
            row++;
        }
        return row;
    }
}
