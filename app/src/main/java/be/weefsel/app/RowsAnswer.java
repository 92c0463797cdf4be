package be.weefsel.app;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// How a command answers with rows: the option to choose the format, and the writing.
final class RowsAnswer {
    private enum Format {
        csv,
        json,
        text
    }

    @Option(
            names = "--format",
            defaultValue = "csv",
            paramLabel = "FORMAT",
            description = "csv (default), json, or text for people")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private Format format;

    /// @param rows with a value for each column; numbers stay numbers in JSON
    void write(PrintWriter out, List<String> columns, Stream<List<Object>> rows) {
        switch (format) {
            case csv -> writeCsv(out, columns, rows);
            case json -> writeJson(out, columns, rows);
            case text -> writeText(out, columns, rows);
        }
    }

    private static void writeCsv(PrintWriter out, List<String> columns, Stream<List<Object>> rows) {
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(row.stream().map(String::valueOf).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeText(
            PrintWriter out, List<String> columns, Stream<List<Object>> rows) {
        var texts = rows.map(row -> row.stream().map(RowsAnswer::readable).toList());
        TextTable.write(out, Stream.concat(Stream.of(columns), texts).toList());
        out.flush();
    }

    private static String readable(Object value) {
        return value instanceof Double number
                ? String.format(Locale.ROOT, "%.6g", number)
                : String.valueOf(value);
    }

    private static void writeJson(
            PrintWriter out, List<String> columns, Stream<List<Object>> rows) {
        var objects = rows.map(row -> named(columns, row)).toList();
        out.println(JsonMapper.shared().writeValueAsString(objects));
        out.flush();
    }

    private static Map<String, Object> named(List<String> columns, List<Object> row) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < columns.size(); i++) {
            object.put(columns.get(i), row.get(i));
        }
        return object;
    }
}
