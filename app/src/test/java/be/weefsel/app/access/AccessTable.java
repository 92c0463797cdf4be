package be.weefsel.app.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table of `docs/who-may-what.md`: who may what, in words that people read too.
///
/// @param who names of the columns
/// @param answers by row, and then by column
record AccessTable(List<String> who, Map<String, Map<String, String>> answers) {
    private static final Path FILE = Path.of("../docs/who-may-what.md");

    /// @param first word of the first column, by which the table is known
    static AccessTable read(String first) {
        var rows =
                lines().dropWhile(line -> !line.startsWith("| " + first))
                        .takeWhile(line -> line.startsWith("|"))
                        .map(AccessTable::cells)
                        .toList();
        var who = rows.getFirst().subList(1, rows.getFirst().size());
        var answers = new LinkedHashMap<String, Map<String, String>>();
        rows.stream()
                .skip(2)
                .forEach(row ->
                        answers.put(
                                row.getFirst(),
                                IntStream.range(0, who.size())
                                        .boxed()
                                        .collect(Collectors.toMap(who::get, i -> row.get(i + 1)))));
        return new AccessTable(who, answers);
    }

    private static List<String> cells(String line) {
        var cells = List.of(line.split("\\|", -1));
        return cells.subList(1, cells.size() - 1).stream().map(String::strip).toList();
    }

    private static Stream<String> lines() {
        try {
            return Files.readAllLines(FILE).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One line for each row, as it stands in the file: so a difference shows the line to mend.
    static List<String> written(List<String> who, Map<String, Map<String, String>> answers) {
        var lines = new ArrayList<String>();
        new TreeMap<>(answers)
                .forEach((row, byWho) ->
                        lines.add(
                                "| %s | %s |"
                                        .formatted(
                                                row,
                                                who.stream()
                                                        .map(one -> byWho.getOrDefault(one, "?"))
                                                        .collect(Collectors.joining(" | ")))));
        return lines;
    }

    List<String> written() {
        return written(who, answers);
    }
}
