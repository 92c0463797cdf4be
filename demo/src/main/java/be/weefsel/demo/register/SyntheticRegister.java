package be.weefsel.demo.register;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A made-up register in the format of KBO Open Data: whole extracts of any day of its plan, and
/// updates from one day to a later one. An extract with the update to a later day is the extract of
/// that day. The same plan and day give the same bytes, on every machine.
///
/// `contact.csv` has only its header. `x_employment.csv`, in whole extracts, is no part of KBO.
public final class SyntheticRegister {
    private static final LocalDate DAY_OF_EXTRACT_140 = LocalDate.of(2025, 10, 4);
    private static final int EXTRACT_140 = 140;

    /// Half the time of the usual level; the register itself is not packed smaller.
    private static final int COMPRESSION = 3;

    private static final double BRANCHES = 7_326 / Enterprises.OF_BELGIUM;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private final Plan plan;
    private final Enterprises enterprises;
    private final Units units;
    private final List<Table> tables;
    private final int branches;

    public SyntheticRegister(Plan plan) {
        this.plan = plan;
        var population = new Population(plan);
        enterprises = population.enterprises();
        units = population.units();
        branches = (int) Math.round(BRANCHES * enterprises.count());
        var draws = new Draws(plan.seed());
        tables =
                Stream.of(
                                new EnterpriseTable(enterprises, draws),
                                new EstablishmentTable(enterprises, units),
                                new BranchTable(enterprises, draws),
                                new DenominationTable(population, draws),
                                new AddressTable(population, draws),
                                new ActivityTable(population, draws))
                        .map(table -> plan.hostile() ? new Hostile(table, population) : table)
                        .toList();
    }

    /// The number of the extract of a day: one a day, 140 on 4 October 2025.
    public static int extract(LocalDate snapshot) {
        return EXTRACT_140 + Math.toIntExact(ChronoUnit.DAYS.between(DAY_OF_EXTRACT_140, snapshot));
    }

    /// As the register calls it: `KboOpenData_0140_2025_10_05_Full.zip`.
    public static String nameOfFull(LocalDate snapshot) {
        return name(snapshot, "Full");
    }

    /// As the register calls it: `KboOpenData_0141_2025_10_06_Update.zip`.
    public static String nameOfUpdate(LocalDate snapshot) {
        return name(snapshot, "Update");
    }

    private static String name(LocalDate snapshot, String type) {
        return "KboOpenData_%04d_%s_%s.zip"
                .formatted(
                        extract(snapshot), snapshot.plusDays(1).toString().replace('-', '_'), type);
    }

    /// Writes the whole register.
    ///
    /// @param snapshot the day of which it is
    /// @param zip a file that is made, or replaced
    /// @throws IllegalArgumentException when the plan does not reach to that day
    public void writeFull(LocalDate snapshot, Path zip) throws IOException {
        int day = day(snapshot);
        try (var archive = open(zip)) {
            begin(archive, snapshot, "full");
            for (var table : tables) {
                write(archive, snapshot, table.name() + ".csv", csv -> all(table, day, csv));
            }
            write(archive, snapshot, "contact.csv", SyntheticRegister::contactHeader);
            var jobs = new JobsTable(units);
            write(archive, snapshot, jobs.name() + ".csv", csv -> all(jobs, day, csv));
        }
    }

    /// Writes what changed: for each file what is deleted, and what is inserted instead.
    ///
    /// @param before the day of the extract that is brought up to date
    /// @param snapshot a later day
    /// @throws IllegalArgumentException when the plan does not reach to those days
    public void writeUpdate(LocalDate before, LocalDate snapshot, Path zip) throws IOException {
        int from = day(before);
        int to = day(snapshot);
        try (var archive = open(zip)) {
            begin(archive, snapshot, "update");
            for (var table : tables) {
                write(
                        archive,
                        snapshot,
                        table.name() + "_delete.csv",
                        csv -> deletions(table, from, to, csv));
                write(
                        archive,
                        snapshot,
                        table.name() + "_insert.csv",
                        csv -> insertions(table, from, to, csv));
            }
            write(archive, snapshot, "contact_delete.csv", csv -> csv.header("EntityNumber"));
            write(archive, snapshot, "contact_insert.csv", SyntheticRegister::contactHeader);
        }
    }

    private int day(LocalDate snapshot) {
        if (snapshot.isBefore(plan.first()) || snapshot.isAfter(plan.last())) {
            throw new IllegalArgumentException(
                    "The plan reaches from (%s) to (%s), not to (%s)."
                            .formatted(plan.first(), plan.last(), snapshot));
        }
        return Math.toIntExact(snapshot.toEpochDay());
    }

    private void all(Table table, int day, CsvOut csv) {
        table.header(csv);
        for (int i = 0; i < enterprises.count(); i++) {
            if (enterprises.exists(i, day)) {
                table.enterprise(i, day, csv);
            }
        }
        for (int i = 0; i < units.count(); i++) {
            if (units.exists(i, day)) {
                table.unit(i, day, csv);
            }
        }
        for (int i = 0; i < branches; i++) {
            table.branch(i, csv);
        }
    }

    private void deletions(Table table, int from, int to, CsvOut csv) {
        csv.header(table.key());
        eachChange(
                table,
                from,
                to,
                (number, before, after) -> {
                    if (before.length > 0) {
                        csv.number(number).end();
                    }
                });
    }

    private void insertions(Table table, int from, int to, CsvOut csv) {
        table.header(csv);
        eachChange(table, from, to, (number, before, after) -> csv.rows(after));
    }

    private interface Change {
        /// @param before, after rows of the entity; none when it does not exist
        void tell(int number, byte[] before, byte[] after);
    }

    private void eachChange(Table table, int from, int to, Change change) {
        for (int i = 0; i < enterprises.count(); i++) {
            int enterprise = i;
            if (enterprises.changes(enterprise, from, to)) {
                tell(
                        enterprises.number(enterprise),
                        day ->
                                rows(
                                        enterprises.exists(enterprise, day),
                                        csv -> table.enterprise(enterprise, day, csv)),
                        from,
                        to,
                        change);
            }
        }
        for (int i = 0; i < units.count(); i++) {
            int unit = i;
            if (units.changes(unit, from, to)) {
                tell(
                        units.number(unit),
                        day -> rows(units.exists(unit, day), csv -> table.unit(unit, day, csv)),
                        from,
                        to,
                        change);
            }
        }
    }

    private static void tell(
            int number, IntFunction<byte[]> rowsOn, int from, int to, Change change) {
        var before = rowsOn.apply(from);
        var after = rowsOn.apply(to);
        if (!Arrays.equals(before, after)) {
            change.tell(number, before, after);
        }
    }

    private static byte[] rows(boolean exists, Consumer<CsvOut> write) {
        var bytes = new ByteArrayOutputStream();
        if (exists) {
            var csv = new CsvOut(bytes);
            write.accept(csv);
            csv.flush();
        }
        return bytes.toByteArray();
    }

    private static void contactHeader(CsvOut csv) {
        csv.header("EntityNumber", "EntityContact", "ContactType", "Value");
    }

    private static void meta(LocalDate snapshot, String type, CsvOut csv) {
        csv.header("Variable", "Value");
        csv.text("SnapshotDate").text(DAY.format(snapshot)).end();
        csv.text("ExtractTimestamp").text(DAY.format(snapshot.plusDays(1)) + " 07:42:55").end();
        csv.text("ExtractType").text(type).end();
        csv.text("ExtractNumber").text(Integer.toString(extract(snapshot))).end();
        csv.text("Version").text("1.0.0").end();
    }

    private static ZipOutputStream open(Path zip) throws IOException {
        var archive =
                new ZipOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(zip)),
                        StandardCharsets.UTF_8);
        archive.setLevel(COMPRESSION);
        return archive;
    }

    private static void begin(ZipOutputStream archive, LocalDate snapshot, String type)
            throws IOException {
        write(archive, snapshot, "meta.csv", csv -> meta(snapshot, type, csv));
        next(archive, snapshot, "code.csv");
        archive.write(Facts.bytes("kbo-codes.csv"));
        archive.closeEntry();
    }

    private static void write(
            ZipOutputStream archive, LocalDate snapshot, String name, Consumer<CsvOut> rows)
            throws IOException {
        next(archive, snapshot, name);
        var csv = new CsvOut(archive);
        rows.accept(csv);
        csv.flush();
        archive.closeEntry();
    }

    private static void next(ZipOutputStream archive, LocalDate snapshot, String name)
            throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(snapshot.plusDays(1).atTime(7, 42, 56));
        archive.putNextEntry(entry);
    }
}
