package be.weefsel.app;

import be.weefsel.fabric.table.Cell;
import be.weefsel.fabric.table.CellTable;
import be.weefsel.fabric.table.Counted;
import be.weefsel.fabric.table.TableMeasure;
import be.weefsel.fabric.table.Withholding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "table",
        description = {
            "Counts areas and sectors, and measures them. Writes area, sector, units, firms, jobs,"
                    + " value and note; a row for each cell that is not empty, or for each area."
        },
        footer = "%nFormulas and sources: docs/measures.md",
        mixinStandardHelpOptions = true)
final class FabricTableCommand implements Runnable {
    private static final String WITHHELD = "suppressed";

    @Spec
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private FabricPlace place;

    @Mixin
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private RowsAnswer answer;

    @Option(
            names = "--measure",
            defaultValue = "count",
            paramLabel = "NAME",
            description =
                    "of cells: count (default), share, lq, lq-shrunken, lq-low, lq-high; of areas:"
                            + " herfindahl, entropy, krugman, hoover, hachman")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String measure;

    @Mixin
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private FabricQuery query;

    @Option(
            names = "--sector-level",
            defaultValue = "2",
            paramLabel = "DIGITS",
            description = "2 (default) to 5")
    private int sectorLevel;

    @Override
    public void run() {
        var asked = query.at(sectorLevel);
        var chosen =
                TableMeasure.find(measure)
                        .orElseThrow(() -> query.wrong("measure", measure, TableMeasure.keys()));
        try (var fabric = place.open()) {
            var table = FabricPlace.telling(() -> fabric.table(asked));
            var withholding = query.withholding(fabric, asked);
            write(table, chosen, withholding);
        }
    }

    private void write(CellTable table, TableMeasure chosen, Withholding withholding) {
        answer.write(
                spec.commandLine().getOut(),
                List.of("area", "sector", "units", "firms", "jobs", "value", "note"),
                switch (chosen.of()) {
                    case CELLS -> ofCells(table, chosen, withholding);
                    case AREAS -> ofAreas(table, chosen);
                });
    }

    private static Stream<List<Object>> ofCells(
            CellTable table, TableMeasure chosen, Withholding withholding) {
        if (table.cells().isEmpty()) {
            return Stream.empty();
        }
        var of = table.query().of();
        var values = chosen.of(table);
        return table.cells().stream()
                .map(cell -> {
                    boolean isHidden = withholding.isWithheld(of, cell);
                    boolean hidesCounts = withholding.isWithheld(Counted.UNITS, cell);
                    boolean hidesJobs = withholding.isWithheld(Counted.JOBS, cell);
                    return row(
                            cell,
                            hidesCounts,
                            hidesJobs,
                            isHidden
                                    ? ""
                                    : number(
                                            values.find(cell.area(), cell.sector())
                                                    .orElse(Double.NaN)),
                            isHidden);
                });
    }

    private static List<Object> row(
            Cell cell, boolean hidesCounts, boolean hidesJobs, Object value, boolean isHidden) {
        var row = new ArrayList<Object>();
        row.add(cell.area());
        row.add(cell.sector());
        row.add(hidesCounts ? "" : number(cell.units()));
        row.add(hidesCounts ? "" : cell.firms());
        row.add(hidesJobs || hidesCounts ? "" : number(cell.jobs()));
        row.add(value);
        row.add(isHidden ? WITHHELD : "");
        return row;
    }

    /// Measures of areas tell of all their sectors at once.
    private static Stream<List<Object>> ofAreas(CellTable table, TableMeasure chosen) {
        if (table.cells().isEmpty()) {
            return Stream.empty();
        }
        var values = chosen.of(table);
        return values.rows().stream()
                .map(area ->
                        List.<Object>of(
                                area,
                                "",
                                number(sum(table, area, Counted.UNITS)),
                                "",
                                number(sum(table, area, Counted.JOBS)),
                                number(values.find(area, "value").orElse(Double.NaN)),
                                ""));
    }

    private static double sum(CellTable table, String area, Counted of) {
        return table.cells().stream()
                .filter(cell -> cell.area().equals(area))
                .mapToDouble(cell -> cell.count(of))
                .sum();
    }

    private static Object number(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? (Object) (long) value
                : (Object) value;
    }
}
