package be.weefsel.fabric.table;

import be.weefsel.fabric.duck.Duck;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The same counts in plain SQL: what [Counting] is checked and measured against, and what another
/// engine than DuckDB can run.
public final class CountingInSql {
    private CountingInSql() {}

    /// @param duck with the views `unit` and `sector`
    public static List<Cell> count(
            Duck duck, TableQuery query, Map<String, String> areaOfMunicipality) {
        duck.view("placed", placed(query));
        duck.table("member", members(areaOfMunicipality));
        return duck.list(
                cells(query),
                row ->
                        new Cell(
                                row.getString(1),
                                row.getString(2),
                                row.getDouble(3),
                                row.getLong(4),
                                row.getDouble(5),
                                row.getDouble(6),
                                row.getDouble(7),
                                row.getDouble(8),
                                row.getDouble(9),
                                row.getDouble(10)));
    }

    /// The statement over `placed` and `member`.
    public static String cells(TableQuery query) {
        return Duck.sql(CountingInSql.class, "cells.sql")
                .replace(":level", String.valueOf(query.sectorLevel()));
    }

    /// Units with a place and a sector, in which one counts; over `unit` and `sector`.
    public static String placed(TableQuery query) {
        var counted = query.of() == Counted.EMPLOYERS ? "is_employer" : "true";
        return """
        select *
        from (
            %s
        ) as sectored
        where area is not null and nace is not null and %s and %s
        """
                .formatted(sectored(query), counted, query.population().condition());
    }

    private static String sectored(TableQuery query) {
        var single =
                "select unit.*, %s as nace, cast(1 as double) as weight from unit"
                        .formatted(query.tie().key());
        return switch (query.rule()) {
            case SINGLE -> single;
            case EMPLOYERS -> single + " where is_of_employer";
            case FRACTIONAL ->
                    """
                    select unit.*, sector.nace as nace, sector.weight as weight
                    from unit
                    join sector on sector.entity = unit.sector_entity
                    """;
        };
    }

    /// A row for each municipality that is counted, with its area: `municipality`, `area`.
    public static String members(Map<String, String> areaOfMunicipality) {
        if (areaOfMunicipality.isEmpty()) {
            return "select '' as municipality, '' as area where false";
        }
        return areaOfMunicipality.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry ->
                        "(%s, %s)"
                                .formatted(
                                        Duck.quote(entry.getKey()), Duck.quote(entry.getValue())))
                .collect(
                        Collectors.joining(
                                ", ",
                                "select * from (values ",
                                ") as members(municipality, area)"));
    }
}
