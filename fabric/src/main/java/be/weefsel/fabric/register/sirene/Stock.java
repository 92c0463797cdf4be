package be.weefsel.fabric.register.sirene;

import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.register.Checks;
import be.weefsel.fabric.register.Classification;
import be.weefsel.fabric.register.Finding;
import be.weefsel.fabric.register.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads a stock into a folder of Parquet files: `unit`, `firm`, `sector`, `name` and
/// `concordance`, of the same columns as those of every register.
final class Stock {
    /// From this share of the establishments on, revision 2.1 is the version of all.
    private static final double NEARLY_ALL = 0.95;

    private final Path folder;
    private final Duck duck;
    private final Checks checks;
    private final Progress progress;
    private final Options options;

    /// What a stock is of.
    ///
    /// @param newestDay the last day on which one was changed, `yyyy-mm-dd`; empty when it is not
    ///   told
    record Contents(Classification classification, String newestDay) {}

    Stock(Path folder, Duck duck, Checks checks, Progress progress, Options options) {
        this.folder = folder;
        this.duck = duck;
        this.checks = checks;
        this.progress = progress;
        this.options = options;
    }

    Contents read(Path establishments) throws IOException {
        var rows = readEstablishments(establishments);
        readLegalUnits();
        var classification = classificationOf(rows);
        progress.at(Progress.Step.SECTORS, 0.8);
        duck.view("coded_unit", coded(counted(), classification));
        duck.view("coded_firm", coded("legal_unit", classification));
        for (var table : List.of("unit", "firm", "sector", "name", "concordance")) {
            progress.goOn();
            duck.writeParquet(Duck.sql(Stock.class, table + ".sql"), parquet(table));
            show(table);
        }
        Files.delete(parquet("establishment"));
        Files.delete(parquet("legal_unit"));
        return new Contents(classification, rows.newestDay());
    }

    private EstablishmentRows readEstablishments(Path path) throws IOException {
        EstablishmentRows rows;
        try (var file = EstablishmentRows.open(path, duck)) {
            rows = new EstablishmentRows(file, options.departements(), checks, progress);
            duck.writeParquet("select * from " + duck.rows(rows), parquet("establishment"));
        }
        if (!rows.isOrdered()) {
            keepEachOnce("establishment", EstablishmentRows.TABLE, "u");
        }
        show("establishment");
        return rows;
    }

    private void readLegalUnits() throws IOException {
        var path = options.legalUnits();
        if (path.isEmpty()) {
            duck.writeParquet(Duck.sql(Stock.class, "no-legal-unit.sql"), parquet("legal_unit"));
            show("legal_unit");
            return;
        }
        LegalUnitRows rows;
        try (var file = LegalUnitRows.open(path.get(), duck)) {
            rows = new LegalUnitRows(file, checks, progress);
            duck.writeParquet(
                    """
                    select * from %s
                    where e in (select e from establishment where is_inside)
                    """
                            .formatted(duck.rows(rows)),
                    parquet("legal_unit"));
        }
        if (!rows.isOrdered()) {
            keepEachOnce("legal_unit", LegalUnitRows.TABLE, "e");
        }
        show("legal_unit");
        tellOrphans();
    }

    private void tellOrphans() {
        checks.found(
                EstablishmentRows.TABLE,
                Finding.ORPHAN_UNIT,
                (int)
                        duck.number(
                                """
                                select count(*)
                                from establishment
                                where is_inside and e not in (select e from legal_unit)
                                """));
    }

    /// Of rows with the same key the last stays.
    private void keepEachOnce(String table, String stock, String key) throws IOException {
        var all = folder.resolve(table + "-all.parquet");
        Files.move(parquet(table), all);
        duck.writeParquet(
                """
                select * exclude (file_row_number)
                from read_parquet(%s, file_row_number = true)
                qualify row_number() over (partition by %s order by file_row_number desc) = 1
                order by %s
                """
                        .formatted(Duck.quote(all), key, key),
                parquet(table));
        checks.found(stock, Finding.DUPLICATE, (int) (count(all) - count(parquet(table))));
        Files.delete(all);
    }

    private long count(Path file) {
        return duck.number("select count(*) from read_parquet(%s)".formatted(Duck.quote(file)));
    }

    /// What does not tell its activity in the version of the others has no sector.
    private Classification classificationOf(EstablishmentRows rows) {
        boolean isNew = rows.inNewer() > 0 && rows.inNewer() >= NEARLY_ALL * rows.told();
        checks.found(
                EstablishmentRows.TABLE,
                Finding.OTHER_CLASSIFICATION,
                (int) (rows.told() - (isNew ? rows.inNewer() : rows.inOlder())));
        return isNew ? Classification.NAF_2025 : Classification.NAF_2;
    }

    /// The establishments that are wanted, without those of an enterprise that is not in the
    /// register.
    private String counted() {
        return options.legalUnits().isPresent()
                ? "establishment where is_inside and e in (select e from legal_unit)"
                : "establishment where is_inside";
    }

    /// With the class of the chosen version, four digits.
    private static String coded(String rows, Classification classification) {
        return "select *, lpad(cast(%s as varchar), 4, '0') as code from %s"
                .formatted(classification == Classification.NAF_2025 ? "newer" : "older", rows);
    }

    private Path parquet(String table) {
        return folder.resolve(table + ".parquet");
    }

    private void show(String table) {
        duck.view(table, "select * from read_parquet(%s)".formatted(Duck.quote(parquet(table))));
    }
}
