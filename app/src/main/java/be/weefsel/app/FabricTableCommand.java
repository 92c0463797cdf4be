package be.weefsel.app;

import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.sector.TieRule;
import be.weefsel.fabric.table.Cell;
import be.weefsel.fabric.table.CellTable;
import be.weefsel.fabric.table.Counted;
import be.weefsel.fabric.table.Population;
import be.weefsel.fabric.table.TableMeasure;
import be.weefsel.fabric.table.TableQuery;
import be.weefsel.fabric.table.Withholding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    private enum OnOff {
        on,
        off
    }

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

    @Option(
            names = "--area-level",
            defaultValue = "municipality",
            paramLabel = "LEVEL",
            description =
                    "municipality (default), arrondissement, province, region, country, or a set"
                            + " such as resoc")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String areaLevel;

    @Option(
            names = "--sector-level",
            defaultValue = "2",
            paramLabel = "DIGITS",
            description = "2 (default) to 5")
    private int sectorLevel;

    @Option(
            names = "--of",
            defaultValue = "units",
            paramLabel = "WHAT",
            description = "units (default), employers, firms or jobs")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String of;

    @Option(
            names = "--sector-rule",
            defaultValue = "single",
            paramLabel = "RULE",
            description =
                    "single (default): each unit in one sector; fractional: spread over all its main"
                            + " sectors; employers: only employers, by what they do for social"
                            + " security")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String rule;

    @Option(
            names = "--tie",
            defaultValue = "smallest",
            paramLabel = "RULE",
            description =
                    "which of several main sectors: smallest code (default), frequent, or shared with"
                            + " the enterprise")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String tie;

    @Option(
            names = "--population",
            defaultValue = "registered",
            paramLabel = "WHICH",
            description =
                    "registered (default): all that are active in the register; trading: not bankrupt"
                            + " or being wound up; market: of those, no governments and the like;"
                            + " economic: of those, employers and manufacturing")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String population;

    @Option(
            names = "--areas-in",
            defaultValue = "BE",
            paramLabel = "AREA",
            description = "only areas in this one, such as 30000 (default: BE)")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String areasIn;

    @Option(
            names = "--reference",
            defaultValue = "BE",
            paramLabel = "AREA",
            description = "the larger economy (default: BE, the whole country)")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String reference;

    @Option(
            names = "--suppress",
            defaultValue = "on",
            paramLabel = "ON",
            description =
                    "on (default): cells that tell too much have no numbers, and the note"
                            + " \"suppressed\"; off: for operators only, not to be published")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private OnOff suppress;

    @Override
    public void run() {
        var query = query();
        var chosen =
                TableMeasure.find(measure)
                        .orElseThrow(() -> wrong("measure", measure, TableMeasure.keys()));
        try (var fabric = place.open()) {
            var table = FabricPlace.telling(() -> fabric.table(query));
            var withholding = suppress == OnOff.on ? fabric.withholding(query) : Withholding.NONE;
            write(table, chosen, withholding);
        }
    }

    private TableQuery query() {
        if (sectorLevel < 2 || sectorLevel > 5) {
            throw wrong("sector level", String.valueOf(sectorLevel), "2, 3, 4, 5");
        }
        return new TableQuery(
                one(Counted.values(), "--of", of),
                areaLevel,
                areasIn,
                reference,
                sectorLevel,
                one(SectorRule.values(), "rule", rule),
                one(TieRule.values(), "tie rule", tie),
                one(Population.values(), "population", population));
    }

    private <E extends Enum<E>> E one(E[] all, String what, String key) {
        return Arrays.stream(all)
                .filter(value -> key(value).equals(key))
                .findFirst()
                .orElseThrow(() ->
                        wrong(
                                what,
                                key,
                                String.join(", ", Arrays.stream(all).map(v -> key(v)).toList())));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private ParameterException wrong(String what, String given, String there) {
        return new ParameterException(
                spec.commandLine(),
                "There is no %s \"%s\"; there are %s.".formatted(what, given, there));
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
