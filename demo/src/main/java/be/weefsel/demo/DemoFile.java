package be.weefsel.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// A file of the demo network: UTF-8, comma separated, with a header line.
final class DemoFile {
    private DemoFile() {}

    /// @throws IllegalArgumentException when there is no such file
    /// @throws UncheckedIOException when it cannot be read
    static <T> List<T> read(String name, Function<NamedCsvRecord, T> toRow) {
        var stream = DemoFile.class.getResourceAsStream("westflanders/" + name);
        if (stream == null) {
            throw new IllegalArgumentException(
                    "The demo network has no file (%s).".formatted(name));
        }
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return rows.stream().map(toRow).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The values of a field that holds several, separated by `|`.
    static List<String> several(String field) {
        return Arrays.stream(field.split("\\|", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
