package be.weefsel.fabric.register.kbo;

import be.weefsel.fabric.duck.Column;
import be.weefsel.fabric.duck.Rows;
import be.weefsel.fabric.register.Checks;
import be.weefsel.fabric.register.CsvBytes;
import be.weefsel.fabric.register.Finding;
import be.weefsel.fabric.register.Progress;
import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;

/// `denomination.csv`: names of legal persons and of their units. A name of a natural person, or of
/// a unit of one, is skipped before it becomes a text.
final class NameRows extends KboRows {
    private final IntPredicate isOfNaturalPerson;
    private final boolean withNaturalPersons;

    NameRows(
            CsvBytes csv,
            IntPredicate isOfNaturalPerson,
            boolean withNaturalPersons,
            Checks checks,
            Progress progress)
            throws IOException {
        super(
                csv,
                checks,
                progress,
                "EntityNumber",
                "Language",
                "TypeOfDenomination",
                "Denomination");
        this.isOfNaturalPerson = isOfNaturalPerson;
        this.withNaturalPersons = withNaturalPersons;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.integer("entity"),
                Column.tinyint("language"),
                Column.tinyint("kind"),
                Column.text("name"));
    }

    @Override
    boolean write(Rows rows, int row) {
        int entity = entity(fields[0]);
        if (entity < 0) {
            return false;
        }
        if (!withNaturalPersons && isOfNaturalPerson.test(entity)) {
            found(Finding.NATURAL_PERSON);
            return false;
        }
        rows.setInt(0, row, entity);
        rows.setByte(1, row, csv.number(fields[1]));
        rows.setByte(2, row, csv.number(fields[2]));
        rows.setString(3, row, csv.text(fields[3]));
        return true;
    }
}
