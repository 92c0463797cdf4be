package be.weefsel.fabric.register.kbo;

import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.register.Checks;
import be.weefsel.fabric.register.CountedStream;
import be.weefsel.fabric.register.CsvBytes;
import be.weefsel.fabric.register.Dump;
import be.weefsel.fabric.register.Finding;
import be.weefsel.fabric.register.MunicipalityFinder;
import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.register.ReadAhead;
import be.weefsel.fabric.sector.SectorRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;

/// Reads a whole extract into a folder of Parquet files: the tables of the register, and from them
/// `sector`, `unit` and `firm`.
final class KboFull {
    private static final List<String> FILES =
            List.of(
                    "enterprise.csv",
                    "establishment.csv",
                    "address.csv",
                    "denomination.csv",
                    "activity.csv",
                    "x_employment.csv");

    /// Of the time that all of it takes, as measured on a register of full size.
    private static final double SHARE_OF_READING = 0.5;

    private static final double SHARE_UP_TO_SECTORS = 0.8;

    private final Dump dump;
    private final Path folder;
    private final Duck duck;
    private final Checks checks;
    private final Progress progress;
    private final Options options;
    private final Entities entities = new Entities();
    private final AtomicLong read = new AtomicLong();
    private final long size;
    private volatile Progress.Step step = Progress.Step.ENTERPRISES;

    KboFull(Dump dump, Path folder, Duck duck, Checks checks, Progress progress, Options options) {
        this.dump = dump;
        this.folder = folder;
        this.duck = duck;
        this.checks = checks;
        this.progress = progress;
        this.options = options;
        size = FILES.stream().mapToLong(dump::size).sum();
    }

    /// @return the version of NACE-BEL in which sectors are given
    int read() throws IOException {
        progress.at(Progress.Step.ENTERPRISES, 0);
        readKeyed("enterprise.csv", "enterprise", "e");
        readKeyed("establishment.csv", "establishment", "u");
        step = Progress.Step.ACTIVITIES;
        readSideBySide();
        progress.at(Progress.Step.SECTORS, SHARE_OF_READING);
        int version = chooseVersion();
        giveSectors(version);
        progress.at(Progress.Step.UNITS, SHARE_UP_TO_SECTORS);
        duck.view("no_market_form", LegalForms.asTable());
        derive("unit");
        derive("firm");
        return version;
    }

    private void readSideBySide() throws IOException {
        var activities =
                CompletableFuture.runAsync(
                        () -> {
                            try (var beside = duck.beside()) {
                                readActivities(beside);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        task -> Thread.ofPlatform().name("activities").start(task));
        try {
            readAddresses();
            readNames();
            readJobs();
        } finally {
            join(activities);
        }
    }

    private static void join(CompletableFuture<Void> work) throws IOException {
        try {
            work.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case UncheckedIOException io -> throw io.getCause();
                case RuntimeException other -> throw other;
                case null, default -> throw e;
            }
        }
    }

    private CsvBytes open(String file) throws IOException {
        return new CsvBytes(
                file, new ReadAhead(new CountedStream(dump.read(file), this::tellRead)));
    }

    private void tellRead(long bytes) {
        progress.at(step, SHARE_OF_READING * read.addAndGet(bytes) / Math.max(1, size));
    }

    private Path parquet(String table) {
        return folder.resolve(table + ".parquet");
    }

    private void show(String table) {
        show(duck, table);
    }

    private void show(Duck connection, String table) {
        connection.view(
                table, "select * from read_parquet(%s)".formatted(Duck.quote(parquet(table))));
    }

    /// Of rows with the same key the last stays.
    private void readKeyed(String file, String table, String key) throws IOException {
        try (var csv = open(file)) {
            var rows =
                    table.equals("enterprise")
                            ? new EnterpriseRows(csv, entities, checks, progress)
                            : new EstablishmentRows(csv, entities, checks, progress);
            duck.writeParquet("select * from " + duck.rows(rows), parquet(table));
        }
        if (checks.count(file, Finding.DUPLICATE) > 0) {
            keepLast(table, key);
        }
        show(table);
    }

    private void keepLast(String table, String key) throws IOException {
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
        Files.delete(all);
    }

    private void readActivities(Duck beside) throws IOException {
        try (var csv = open("activity.csv")) {
            var rows = new ActivityRows(csv, KboCodes.read(dump), checks, progress);
            beside.writeParquet("select * from " + beside.rows(rows), parquet("activity"));
            if (!rows.isOrdered()) {
                order(beside);
            }
        }
        show(beside, "activity");
    }

    private void order(Duck beside) throws IOException {
        var all = folder.resolve("activity-all.parquet");
        Files.move(parquet("activity"), all);
        beside.writeParquet(
                "select distinct * from read_parquet(%s) order by all".formatted(Duck.quote(all)),
                parquet("activity"));
        Files.delete(all);
    }

    private void readAddresses() throws IOException {
        try (var csv = open("address.csv")) {
            var places = new KboPlaces(new MunicipalityFinder());
            duck.writeParquet(
                    "select * from " + duck.rows(new AddressRows(csv, places, checks, progress)),
                    parquet("address"));
        }
        show("address");
    }

    private void readNames() throws IOException {
        try (var csv = open("denomination.csv")) {
            var rows =
                    new NameRows(
                            csv,
                            entities::isOfNaturalPerson,
                            options.purposeOfPersonalData().isPresent(),
                            checks,
                            progress);
            duck.writeParquet("select * from " + duck.rows(rows), parquet("name"));
        }
        show("name");
    }

    private void readJobs() throws IOException {
        var file = options.jobs();
        if (file.isPresent()) {
            try (var csv =
                    new CsvBytes(
                            file.get().getFileName().toString(),
                            Files.newInputStream(file.get()))) {
                writeJobs(csv);
            }
        } else if (dump.has("x_employment.csv")) {
            try (var csv = open("x_employment.csv")) {
                writeJobs(csv);
            }
        } else {
            duck.writeParquet(
                    "select 0 as u, cast(0 as double) as jobs where false", parquet("jobs"));
        }
        show("jobs");
    }

    private void writeJobs(CsvBytes csv) throws IOException {
        duck.writeParquet(
                "select * from " + duck.rows(new JobRows(csv, checks, progress)), parquet("jobs"));
    }

    /// 2025 as soon as the extract has it, 2008 before.
    private int chooseVersion() {
        return duck.number("select count(*) from activity where version = 2025 limit 1") > 0
                ? 2025
                : SectorRows.OLDER_VERSION;
    }

    private void giveSectors(int version) {
        SectorRows rows;
        try (var beside = duck.beside();
                var activities = beside.chunks(SectorRows.activities(version))) {
            rows = new SectorRows(activities, version, EntityNumber::isUnit, entities::ownerOf);
            duck.writeParquet(SectorRows.select(duck.rows(rows)), parquet("sector"));
        }
        show("sector");
        duck.writeParquet(
                "select * from " + duck.rows(new ConcordanceRows(rows.concordance())),
                parquet("concordance"));
    }

    private void derive(String table) {
        progress.goOn();
        duck.writeParquet(Duck.sql(KboFull.class, table + ".sql"), parquet(table));
        show(table);
    }
}
