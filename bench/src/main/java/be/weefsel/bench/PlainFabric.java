package be.weefsel.bench;

import be.weefsel.fabric.register.MunicipalityFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.ZipFile;

/// What somebody would write first to count KBO Open Data: unpack the zip, read its files into
/// typed tables of a DuckDB file, give each unit its smallest code, and count. Without checks,
/// report, concordance, snapshots, or other rules.
final class PlainFabric implements AutoCloseable {
    private final Connection duck;
    private final Path unpacked;

    /// @param database its file
    /// @param unpacked a folder that does not exist, for what is in a zip
    PlainFabric(Path database, Path unpacked, int memoryMegabytes) throws SQLException {
        var settings = new Properties();
        settings.setProperty("memory_limit", memoryMegabytes + "MB");
        settings.setProperty("threads", "2");
        duck = DriverManager.getConnection("jdbc:duckdb:" + database, settings);
        this.unpacked = unpacked;
    }

    /// Reads a whole extract, and derives from it.
    ///
    /// @param isLean without names, and without activities of other versions than 2025
    void readFull(Path zip, boolean isLean) throws IOException, SQLException {
        unpack(zip);
        findPlaces("address");
        table("enterprise", enterprises("enterprise"));
        table("establishment", establishments("establishment"));
        table("address", addresses("address"));
        table("activity", activities("activity") + (isLean ? " where NaceVersion = '2025'" : ""));
        if (!isLean) {
            table("name", names("denomination"));
        }
        table("jobs", jobs("x_employment"));
        removeUnpacked();
        derive();
    }

    /// Takes over an update: what was deleted, then what was inserted. Derives nothing.
    void readUpdate(Path zip) throws IOException, SQLException {
        unpack(zip);
        findPlaces("address_insert");
        execute("begin");
        change("enterprise", "e", "enterprise", "EnterpriseNumber");
        execute("insert into enterprise " + enterprises("enterprise_insert"));
        change("establishment", "u", "establishment", "EstablishmentNumber");
        execute("insert into establishment " + establishments("establishment_insert"));
        change("address", "entity", "address", "EntityNumber");
        execute("insert into address " + addresses("address_insert"));
        change("activity", "entity", "activity", "EntityNumber");
        execute("insert into activity " + activities("activity_insert"));
        change("name", "entity", "denomination", "EntityNumber");
        execute("insert into name " + names("denomination_insert"));
        execute("commit");
        removeUnpacked();
    }

    /// Sectors, units, and their counts by municipality and class.
    void derive() throws SQLException {
        table(
                "sector",
                """
                select entity, ranked % 100000 as nace
                from (
                    select
                        entity,
                        min(
                            nace
                            + 100000
                                * case activity_group
                                    when 6 then 0
                                    when 1 then 1
                                    when 3 then 2
                                    else 3
                                end)
                            as ranked
                    from activity
                    where version = 2025 and classification = 'MAIN'
                    group by entity
                )
                """);
        table(
                "unit",
                """
                with located as (
                    select entity, max(municipality) as municipality
                    from address
                    where kind = 'BAET' and not is_struck_off
                    group by entity
                )
                select
                    establishment.u,
                    establishment.e,
                    located.municipality as area,
                    enterprise.is_natural,
                    lpad(cast(coalesce(own.nace, inherited.nace) as varchar), 5, '0') as nace,
                    jobs.jobs
                from establishment
                join enterprise on enterprise.e = establishment.e
                left join located on located.entity = establishment.u
                left join sector own on own.entity = establishment.u
                left join sector inherited on inherited.entity = establishment.e
                left join jobs on jobs.u = establishment.u
                """);
        table(
                "cells",
                """
                select
                    area,
                    left(nace, 4) as sector,
                    count(*) as units,
                    count(distinct e) as firms,
                    coalesce(sum(jobs), 0) as jobs
                from unit
                where area is not null and nace is not null
                group by area, left(nace, 4)
                """);
    }

    /// The cells as lines, sorted: area, sector, units, firms, jobs.
    List<String> cells() throws SQLException {
        return lines(
                """
                select concat_ws(' ', area, sector, units, firms, cast(jobs as bigint))
                from cells
                order by area, sector
                """);
    }

    @Override
    public void close() throws SQLException {
        duck.close();
    }

    private static String number(String column) {
        return "cast(left(replace(%s, '.', ''), 8) as integer)".formatted(column);
    }

    private static String day(String column) {
        return "cast(try_strptime(%s, '%%d-%%m-%%Y') as date)".formatted(column);
    }

    private String csv(String file) {
        return "from read_csv('%s', header = true, all_varchar = true)"
                .formatted(unpacked.resolve(file + ".csv"));
    }

    private String enterprises(String file) {
        return """
        select
            %s as e,
            TypeOfEnterprise = '1' as is_natural,
            try_cast(JuridicalSituation as smallint) as situation,
            try_cast(JuridicalForm as smallint) as form,
            %s as start_day
        %s
        """
                .formatted(number("EnterpriseNumber"), day("StartDate"), csv(file));
    }

    private String establishments(String file) {
        return "select %s as u, %s as e, %s as start_day %s"
                .formatted(
                        number("EstablishmentNumber"),
                        number("EnterpriseNumber"),
                        day("StartDate"),
                        csv(file));
    }

    private String addresses(String file) {
        return """
        select
            %s as entity,
            TypeOfAddress as kind,
            try_cast(Zipcode as integer) as zip,
            place.municipality,
            coalesce(DateStrikingOff, '') <> '' as is_struck_off
        %s
        left join place
            on coalesce(Zipcode, '') = place.zip
            and coalesce(MunicipalityNL, '') = place.dutch
            and coalesce(MunicipalityFR, '') = place.french
            and coalesce(CountryNL, '') = ''
        """
                .formatted(number("EntityNumber"), csv(file));
    }

    private String activities(String file) {
        return """
        select
            %s as entity,
            cast(ActivityGroup as tinyint) as activity_group,
            cast(NaceVersion as smallint) as version,
            cast(left(NaceCode, 5) as integer) as nace,
            Classification as classification
        %s
        """
                .formatted(number("EntityNumber"), csv(file));
    }

    private String names(String file) {
        return """
        select
            %s as entity,
            cast(Language as tinyint) as language,
            cast(TypeOfDenomination as smallint) as kind,
            Denomination as name
        %s
        """
                .formatted(number("EntityNumber"), csv(file));
    }

    private String jobs(String file) {
        return "select %s as u, cast(Jobs as double) as jobs %s"
                .formatted(number("EntityNumber"), csv(file));
    }

    /// Postcodes and names as they are written, with their municipality, from the same list as
    /// Weefsel's.
    private void findPlaces(String file) throws SQLException {
        execute(
                """
                create table if not exists place
                    (zip varchar, dutch varchar, french varchar, municipality varchar)
                """);
        var written =
                """
                select distinct
                    coalesce(Zipcode, '') as zip,
                    coalesce(MunicipalityNL, '') as dutch,
                    coalesce(MunicipalityFR, '') as french
                %s
                """
                        .formatted(csv(file));
        var known = new MunicipalityFinder();
        try (var statement = duck.createStatement();
                var row =
                        statement.executeQuery(
                                """
                                select zip, dutch, french from (%s)
                                except
                                select zip, dutch, french from place
                                """
                                        .formatted(written));
                var insert = duck.prepareStatement("insert into place values (?, ?, ?, ?)")) {
            while (row.next()) {
                Optional<String> found =
                        known.find(row.getString(1), List.of(row.getString(2), row.getString(3)));
                for (int i = 1; i <= 3; i++) {
                    insert.setString(i, row.getString(i));
                }
                insert.setString(4, found.orElse(null));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void change(String table, String key, String file, String column) throws SQLException {
        execute(
                "delete from %s where %s in (select %s %s)"
                        .formatted(table, key, number(column), csv(file + "_delete")));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = duck.createStatement()) {
            statement.execute(sql);
        }
    }

    private void table(String name, String select) throws SQLException {
        execute("create or replace table " + name + " as " + select);
    }

    private List<String> lines(String sql) throws SQLException {
        try (var statement = duck.createStatement();
                var row = statement.executeQuery(sql)) {
            var lines = new ArrayList<String>();
            while (row.next()) {
                lines.add(row.getString(1));
            }
            return lines;
        }
    }

    private void unpack(Path zip) throws IOException {
        Files.createDirectories(unpacked);
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().toList()) {
                try (var in = file.getInputStream(entry)) {
                    Files.copy(in, unpacked.resolve(entry.getName()));
                }
            }
        }
    }

    private void removeUnpacked() throws IOException {
        Folders.delete(unpacked);
    }
}
