package be.weefsel.fabric.register.sirene;

import be.weefsel.fabric.duck.Column;
import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.duck.Rows;
import be.weefsel.fabric.register.Checks;
import be.weefsel.fabric.register.Finding;
import be.weefsel.fabric.register.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// `StockUniteLegale`: the enterprises. Names of natural persons are not looked at.
final class LegalUnitRows extends SireneRows {
    static final String TABLE = "StockUniteLegale";

    private static final List<String> REQUIRED =
            List.of(
                    "siren",
                    "statutDiffusionUniteLegale",
                    "dateCreationUniteLegale",
                    "trancheEffectifsUniteLegale",
                    "etatAdministratifUniteLegale",
                    "categorieJuridiqueUniteLegale",
                    "denominationUniteLegale",
                    "activitePrincipaleUniteLegale");
    private static final List<String> OPTIONAL =
            List.of(
                    "nomenclatureActivitePrincipaleUniteLegale",
                    "activitePrincipaleNAF25UniteLegale");

    /// @param file as [#open(Path, Duck)] gives it
    LegalUnitRows(SireneFile file, Checks checks, Progress progress) {
        super(file, TABLE, checks, progress, new Part(Progress.Step.ENTERPRISES, 0.5, 0.8));
    }

    static SireneFile open(Path path, Duck duck) throws IOException {
        return SireneFile.open(path, duck, REQUIRED, OPTIONAL);
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.bigint("e"),
                Column.bool("is_natural"),
                Column.bool("is_active"),
                Column.bool("is_market"),
                Column.smallint("form"),
                Column.integer("start_day"),
                Column.integer("older"),
                Column.integer("newer"),
                Column.number("jobs"),
                Column.text("name"));
    }

    @Override
    long looked() {
        return file.records() - 1;
    }

    @Override
    boolean write(Rows rows, int row) {
        long enterprise = Siret.enterprise(file.text(0));
        if (enterprise < 0 || !Siret.isEnterpriseChecked(enterprise)) {
            found(Finding.BAD_CHECK_DIGIT);
        }
        if (enterprise < 0) {
            return false;
        }
        var form = file.text(5);
        boolean isNatural = LegalCategory.isNaturalPerson(form);
        if (isNatural) {
            found(Finding.NATURAL_PERSON);
        }
        var activity = activity(file.text(7), file.text(8), file.text(9));
        var size = size(file.text(3));
        boolean isNamed = !isNatural && file.text(1).equals("O");
        writeKey(rows, row, enterprise);
        rows.setBoolean(1, row, isNatural);
        rows.setBoolean(2, row, file.text(4).equals("A"));
        rows.setBoolean(3, row, LegalCategory.isOnMarket(form));
        if (LegalCategory.isCode(form)) {
            rows.setShort(4, row, Integer.parseInt(form));
        } else {
            rows.setNull(4, row);
        }
        writeDay(rows, 5, row, file.text(2));
        writeCode(rows, 6, row, activity.older());
        writeCode(rows, 7, row, activity.newer());
        if (size.isPresent()) {
            rows.setDouble(8, row, size.get().jobs());
        } else {
            rows.setNull(8, row);
        }
        writeName(rows, 9, row, isNamed ? file.text(6) : "");
        return true;
    }
}
