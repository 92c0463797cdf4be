package be.weefsel.fabric.table;

import be.weefsel.engine.measure.Counts;
import be.weefsel.engine.measure.LocationQuotients;
import be.weefsel.engine.measure.Scores;
import be.weefsel.engine.measure.Specialisation;
import be.weefsel.engine.measure.Values;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a table can tell besides the counts: of each cell, or of each area.
public enum TableMeasure {
    COUNT(Of.CELLS),
    /// Of the area, 0..1.
    SHARE(Of.CELLS),
    LQ(Of.CELLS),
    /// Drawn to 1 where there is little.
    LQ_SHRUNKEN(Of.CELLS),
    /// The lower end of its interval of 95 %.
    LQ_LOW(Of.CELLS),
    /// The upper end of its interval of 95 %.
    LQ_HIGH(Of.CELLS),
    HERFINDAHL(Of.AREAS),
    /// In bits.
    ENTROPY(Of.AREAS),
    KRUGMAN(Of.AREAS),
    HOOVER(Of.AREAS),
    HACHMAN(Of.AREAS);

    /// What has a value.
    public enum Of {
        CELLS,
        AREAS
    }

    private static final double CONFIDENCE = 0.95;

    private final Of of;

    TableMeasure(Of of) {
        this.of = of;
    }

    /// As it stands in addresses and on the command line: `lq-shrunken`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TableMeasure> find(String key) {
        return Arrays.stream(values()).filter(measure -> measure.key().equals(key)).findFirst();
    }

    public static String keys() {
        return Arrays.stream(values()).map(TableMeasure::key).collect(Collectors.joining(", "));
    }

    public Of of() {
        return of;
    }

    /// A row for each area of the table; a column for each sector, or one when it is of areas.
    public Values of(CellTable table) {
        var counts = countsOf(table);
        return switch (this) {
            case COUNT -> counts(counts);
            case SHARE -> new Specialisation(counts).shares();
            case LQ -> new LocationQuotients(counts).plain();
            case LQ_SHRUNKEN -> new LocationQuotients(counts).shrunken(shrinkage(table));
            case LQ_LOW -> new LocationQuotients(counts).lowest(CONFIDENCE);
            case LQ_HIGH -> new LocationQuotients(counts).highest(CONFIDENCE);
            case HERFINDAHL -> column(new Specialisation(counts).herfindahl());
            case ENTROPY -> column(new Specialisation(counts).entropy());
            case KRUGMAN -> column(new Specialisation(counts).krugman());
            case HOOVER -> column(new Specialisation(counts).hoover());
            case HACHMAN -> column(new Specialisation(counts).hachman());
        };
    }

    /// How many counts as expected weigh as much as the observed ones.
    private static double shrinkage(CellTable table) {
        return table.query().of() == Counted.JOBS ? 50 : 5;
    }

    /// The counts of a table, against its economy of reference.
    public static Counts countsOf(CellTable table) {
        var of = table.query().of();
        var counts = Counts.builder();
        table.cells().forEach(cell -> counts.add(cell.area(), cell.sector(), cell.count(of)));
        var reference = new LinkedHashMap<String, Double>();
        table.reference().forEach(cell -> reference.put(cell.sector(), cell.count(of)));
        return counts.build().against(reference);
    }

    private static Values counts(Counts counts) {
        var cells = new double[counts.areas().size()][counts.sectors().size()];
        for (int area = 0; area < cells.length; area++) {
            for (int sector = 0; sector < cells[area].length; sector++) {
                cells[area][sector] = counts.at(area, sector);
            }
        }
        return Values.of(counts.areas(), counts.sectors(), cells);
    }

    private static Values column(Scores scores) {
        var cells = new double[scores.keys().size()][1];
        for (int area = 0; area < cells.length; area++) {
            cells[area][0] = scores.at(area);
        }
        return Values.of(scores.keys(), List.of("value"), cells);
    }
}
