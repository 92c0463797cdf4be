package be.weefsel.app;

import be.weefsel.engine.measure.Scores;
import be.weefsel.engine.measure.Values;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What a measure gives, in the form in which a command writes it: keys of the areas and sectors
/// that it has values for, and these in rows. A value that does not exist is null in JSON, an empty
/// cell in CSV and a dash in text.
final class MeasureAnswer {
    private static final String VALUE = "value";

    private final List<String> areas;
    private final List<String> sectors;
    private final String rowKind;
    private final List<String> rows;
    private final List<String> columns;
    private final List<double[]> values;
    private final boolean isList;
    private final String settings;
    private final String warning;

    private MeasureAnswer(
            List<String> areas,
            List<String> sectors,
            String rowKind,
            List<String> rows,
            List<String> columns,
            List<double[]> values,
            boolean isList,
            String settings,
            String warning) {
        this.areas = areas;
        this.sectors = sectors;
        this.rowKind = rowKind;
        this.rows = rows;
        this.columns = columns;
        this.values = values;
        this.isList = isList;
        this.settings = settings;
        this.warning = warning;
    }

    /// How it can be written.
    enum Format {
        text,
        json,
        csv
    }

    /// A list with a value for each area.
    static MeasureAnswer ofAreas(Scores scores) {
        return list("area", scores, scores.keys(), List.of());
    }

    /// A list with a value for each sector.
    static MeasureAnswer ofSectors(Scores scores) {
        return list("sector", scores, List.of(), scores.keys());
    }

    /// A matrix with a row for each area and a column for each sector.
    static MeasureAnswer ofCells(Values values) {
        return matrix("area", values, values.rows(), values.columns());
    }

    /// A matrix with a row and a column for each sector.
    static MeasureAnswer ofSectorPairs(Values values) {
        return matrix("sector", values, List.of(), values.columns());
    }

    /// A matrix with a row and a column for each area.
    static MeasureAnswer ofAreaPairs(Values values) {
        return matrix("area", values, values.rows(), List.of());
    }

    private static MeasureAnswer list(
            String kind, Scores scores, List<String> areas, List<String> sectors) {
        var rows =
                DoubleStream.of(scores.toArray()).mapToObj(value -> new double[] {value}).toList();
        return new MeasureAnswer(
                areas, sectors, kind, scores.keys(), List.of(VALUE), rows, true, "", "");
    }

    private static MeasureAnswer matrix(
            String kind, Values values, List<String> areas, List<String> sectors) {
        var rows =
                IntStream.range(0, values.rows().size())
                        .mapToObj(row ->
                                IntStream.range(0, values.columns().size())
                                        .mapToDouble(column -> values.at(row, column))
                                        .toArray())
                        .toList();
        return new MeasureAnswer(
                areas, sectors, kind, values.rows(), values.columns(), rows, false, "", "");
    }

    /// The same, with a line for people that says how it was computed.
    MeasureAnswer withSettings(String line) {
        return new MeasureAnswer(
                areas, sectors, rowKind, rows, columns, values, isList, line, warning);
    }

    /// The same, with a sentence for whoever might take it for more than it is.
    MeasureAnswer withWarning(String sentence) {
        return new MeasureAnswer(
                areas, sectors, rowKind, rows, columns, values, isList, settings, sentence);
    }

    /// Empty when there is nothing to warn of.
    String warning() {
        return warning;
    }

    void write(PrintWriter out, Format format) {
        switch (format) {
            case text -> writeText(out);
            case json -> writeJson(out);
            case csv -> writeCsv(out);
        }
        out.flush();
    }

    private void writeJson(PrintWriter out) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("areas", areas);
        answer.put("sectors", sectors);
        answer.put(
                "values",
                isList
                        ? values.stream().map(row -> orNull(row[0])).toList()
                        : values.stream()
                                .map(row ->
                                        DoubleStream.of(row)
                                                .mapToObj(MeasureAnswer::orNull)
                                                .toList())
                                .toList());
        out.println(JsonMapper.shared().writeValueAsString(answer));
    }

    private static @Nullable Double orNull(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private void writeCsv(PrintWriter out) {
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            table(value -> Double.isFinite(value) ? Double.toString(value) : "")
                    .forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeText(PrintWriter out) {
        TextTable.write(out, table(MeasureAnswer::readable));
        if (!settings.isEmpty()) {
            out.println();
            out.println(settings);
        }
    }

    private static String readable(double value) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.6g", value);
    }

    /// With a header.
    private List<List<String>> table(DoubleFunction<String> written) {
        var header = Stream.concat(Stream.of(rowKind), columns.stream()).toList();
        var lines =
                IntStream.range(0, rows.size())
                        .mapToObj(row ->
                                Stream.concat(
                                                Stream.of(rows.get(row)),
                                                DoubleStream.of(values.get(row)).mapToObj(written))
                                        .toList());
        return Stream.concat(Stream.of(header), lines).toList();
    }
}
