package be.weefsel.engine.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Exports of ten countries in thirty products, and what the Stata package ecomplexity and the
/// Python package py-ecomplexity give for them.
final class ExportsExample {
    private ExportsExample() {}

    /// In single precision, as Stata keeps them.
    static Counts exports() {
        var lines = read("exports-1995.csv");
        var header = lines.getFirst();
        var rows = lines.subList(1, lines.size());
        return Counts.of(
                rows.stream().map(List::getFirst).toList(),
                header.subList(1, header.size()),
                rows.stream()
                        .map(row -> row.stream().skip(1).mapToDouble(Float::parseFloat).toArray())
                        .toArray(double[][]::new));
    }

    /// Without the header.
    static List<List<String>> rows(String name) {
        var lines = read(name);
        return lines.subList(1, lines.size());
    }

    private static List<List<String>> read(String name) {
        var stream = Objects.requireNonNull(ExportsExample.class.getResourceAsStream(name), name);
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> Arrays.asList(line.split(",", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
