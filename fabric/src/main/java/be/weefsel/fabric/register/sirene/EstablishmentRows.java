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
import java.util.Optional;
import java.util.Set;

/// `StockEtablissement`: the establishments that are active, down to the commune. Of those outside
/// the wanted départements only the ones with a size class, which says how large their enterprise
/// is.
final class EstablishmentRows extends SireneRows {
    static final String TABLE = "StockEtablissement";

    private static final List<String> REQUIRED =
            List.of(
                    "siret",
                    "statutDiffusionEtablissement",
                    "dateCreationEtablissement",
                    "trancheEffectifsEtablissement",
                    "etablissementSiege",
                    "codePostalEtablissement",
                    "codeCommuneEtablissement",
                    "etatAdministratifEtablissement",
                    "activitePrincipaleEtablissement");
    private static final List<String> OPTIONAL =
            List.of(
                    "nomenclatureActivitePrincipaleEtablissement",
                    "activitePrincipaleNAF25Etablissement",
                    "caractereEmployeurEtablissement",
                    "codePaysEtrangerEtablissement",
                    "enseigne1Etablissement",
                    "denominationUsuelleEtablissement",
                    "dateDernierTraitementEtablissement");
    private static final int LENGTH_OF_DAY = 10;

    private final Set<String> departements;
    private String newestDay = "";
    private long inOlder;
    private long inNewer;
    private long told;
    private long looked;

    /// @param file as [#open(Path, Duck)] gives it
    /// @param departements empty for all of France
    EstablishmentRows(SireneFile file, Set<String> departements, Checks checks, Progress progress) {
        super(file, TABLE, checks, progress, new Part(Progress.Step.UNITS, 0, 0.5));
        this.departements = departements;
    }

    static SireneFile open(Path path, Duck duck) throws IOException {
        return SireneFile.open(path, duck, REQUIRED, OPTIONAL);
    }

    /// The last day on which INSEE changed one of them, `yyyy-mm-dd`; empty when it is not told.
    String newestDay() {
        return newestDay;
    }

    /// How many in the wanted départements do something, in whatever version.
    long told() {
        return told;
    }

    /// How many of them tell it in revision 2.
    long inOlder() {
        return inOlder;
    }

    /// How many of them tell it in revision 2.1.
    long inNewer() {
        return inNewer;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.bigint("u"),
                Column.bigint("e"),
                Column.text("area"),
                Column.integer("zip"),
                Column.bool("is_inside"),
                Column.bool("is_seat"),
                Column.integer("start_day"),
                Column.integer("older"),
                Column.integer("newer"),
                Column.bool("is_employer"),
                Column.number("jobs"),
                Column.number("jobs_low"),
                Column.number("jobs_high"),
                Column.text("name"));
    }

    @Override
    long looked() {
        return looked;
    }

    @Override
    boolean write(Rows rows, int row) {
        if (!file.text(7).equals("A")) {
            return false;
        }
        remember();
        var commune = file.text(6);
        return Communes.isIn(commune, departements)
                ? writeInside(rows, row, commune)
                : writeOutside(rows, row);
    }

    private boolean writeInside(Rows rows, int row, String commune) {
        looked++;
        long unit = unit();
        if (unit < 0) {
            return false;
        }
        boolean isMasked = !file.text(1).equals("O");
        var activity = activity(file.text(8), file.text(9), file.text(10));
        var size = size(file.text(3));
        count(activity);
        writeKey(rows, row, unit);
        rows.setLong(1, row, Siret.enterpriseOf(unit));
        writeArea(rows, row, commune);
        writeZip(rows, row, isMasked ? "" : file.text(5));
        rows.setBoolean(4, row, true);
        rows.setBoolean(5, row, file.text(4).equalsIgnoreCase("true"));
        writeDay(rows, 6, row, file.text(2));
        writeCode(rows, 7, row, activity.older());
        writeCode(rows, 8, row, activity.newer());
        rows.setBoolean(9, row, isEmployer(size));
        writeSize(rows, row, size);
        writeName(rows, 13, row, isMasked ? "" : name());
        return true;
    }

    private boolean writeOutside(Rows rows, int row) {
        long unit = Siret.unit(file.text(0));
        var size = SizeClass.find(file.text(3));
        if (unit < 0 || size.isEmpty()) {
            return false;
        }
        writeKey(rows, row, unit);
        rows.setLong(1, row, Siret.enterpriseOf(unit));
        rows.setNull(2, row);
        rows.setNull(3, row);
        rows.setBoolean(4, row, false);
        rows.setBoolean(5, row, false);
        for (int column = 6; column <= 8; column++) {
            rows.setNull(column, row);
        }
        rows.setBoolean(9, row, isEmployer(size));
        writeSize(rows, row, size);
        rows.setNull(13, row);
        return true;
    }

    private boolean isEmployer(Optional<SizeClass> size) {
        return file.text(11).equals("O") || size.filter(SizeClass::isEmployer).isPresent();
    }

    private static void writeSize(Rows rows, int row, Optional<SizeClass> size) {
        if (size.isPresent()) {
            rows.setDouble(10, row, size.get().jobs());
            rows.setDouble(11, row, size.get().low());
            rows.setDouble(12, row, size.get().high());
        } else {
            rows.setNull(10, row);
            rows.setNull(11, row);
            rows.setNull(12, row);
        }
    }

    private long unit() {
        long unit = Siret.unit(file.text(0));
        if (unit < 0
                || !Siret.isUnitChecked(unit)
                || !Siret.isEnterpriseChecked(Siret.enterpriseOf(unit))) {
            found(Finding.BAD_CHECK_DIGIT);
        }
        return unit;
    }

    private void remember() {
        var day = file.text(15);
        if (day.length() >= LENGTH_OF_DAY && day.compareTo(newestDay) > 0) {
            newestDay = day;
        }
    }

    private void count(Activity activity) {
        boolean isOlder = activity.older() != NafCode.NONE;
        boolean isNewer = activity.newer() != NafCode.NONE;
        inOlder += isOlder ? 1 : 0;
        inNewer += isNewer ? 1 : 0;
        told += isOlder || isNewer || activity.isOther() ? 1 : 0;
    }

    private void writeArea(Rows rows, int row, String commune) {
        if (Communes.isCommune(commune)) {
            rows.setString(2, row, Communes.area(commune));
            return;
        }
        boolean isAbroad = !file.text(12).isEmpty();
        if (!isAbroad) {
            found(Finding.UNRESOLVED_PLACE);
        }
        rows.setNull(2, row);
    }

    private static void writeZip(Rows rows, int row, String zip) {
        if (!zip.isEmpty()
                && zip.length() <= 9
                && zip.chars().allMatch(c -> c >= '0' && c <= '9')) {
            rows.setInt(3, row, Integer.parseInt(zip));
        } else {
            rows.setNull(3, row);
        }
    }

    /// What stands above the door, else what it is usually called.
    private String name() {
        var sign = file.text(13);
        return sign.isEmpty() ? file.text(14) : sign;
    }
}
