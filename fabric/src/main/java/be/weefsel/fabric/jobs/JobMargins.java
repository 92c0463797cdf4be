package be.weefsel.fabric.jobs;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Public totals of jobs at the place of work, by arrondissement, division of NACE and size of the
/// unit, such as those of the Belgian social security office. A row that leaves one of the three
/// empty is a total over it.
record JobMargins(List<Row> rows) {
    record Row(
            Optional<String> arrondissement,
            Optional<String> division,
            Optional<SizeClass> size,
            double jobs) {
        @Override
        public String toString() {
            return "%s, %s, %s: %s"
                    .formatted(
                            arrondissement.orElse("all arrondissements"),
                            division.orElse("all divisions"),
                            size.map(SizeClass::toString).orElse("all sizes"),
                            jobs);
        }
    }

    JobMargins {
        rows = List.copyOf(rows);
    }

    /// Columns `arrondissement` (NIS code), `nace2`, `size_class` (`10-19`, `1000+`), `jobs`.
    ///
    /// @param name of the file, for messages
    /// @throws UnreadableJobs when a column is missing, a row is wrong, or classes overlap
    static JobMargins read(String name, Reader csv) throws IOException {
        try (var lines = CsvReader.builder().ofNamedCsvRecord(csv)) {
            var margins = new JobMargins(lines.stream().map(line -> row(name, line)).toList());
            margins.checkClasses(name);
            return margins;
        } catch (CsvParseException e) {
            throw new UnreadableJobs("%s: %s".formatted(name, e.getMessage()));
        }
    }

    /// All classes of sizes, the smallest first.
    List<SizeClass> classes() {
        var classes = new TreeSet<SizeClass>();
        rows.forEach(row -> row.size().ifPresent(classes::add));
        return List.copyOf(classes);
    }

    /// Jobs of all rows of a class, to be compared with those of other classes.
    double jobsIn(SizeClass size) {
        return rows.stream()
                .filter(row -> row.size().equals(Optional.of(size)))
                .mapToDouble(Row::jobs)
                .sum();
    }

    private void checkClasses(String name) {
        var classes =
                rows.stream().flatMap(row -> row.size().stream()).distinct().sorted().toList();
        for (int i = 1; i < classes.size(); i++) {
            if (classes.get(i).overlaps(classes.get(i - 1))) {
                throw new UnreadableJobs(
                        "%s: the size classes %s and %s overlap. Give one set of classes."
                                .formatted(name, classes.get(i - 1), classes.get(i)));
            }
        }
    }

    private static Row row(String name, NamedCsvRecord line) {
        return new Row(
                field(name, line, "arrondissement"),
                field(name, line, "nace2"),
                field(name, line, "size_class").map(text -> size(name, line, text)),
                field(name, line, "jobs")
                        .map(text -> jobs(name, line, text))
                        .orElseThrow(() -> wrong(name, line, "jobs is empty")));
    }

    private static SizeClass size(String name, NamedCsvRecord line, String text) {
        try {
            return SizeClass.of(text);
        } catch (IllegalArgumentException e) {
            throw wrong(name, line, "size_class (%s) must be as 10-19 or 1000+".formatted(text));
        }
    }

    private static double jobs(String name, NamedCsvRecord line, String text) {
        double jobs;
        try {
            jobs = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            jobs = Double.NaN;
        }
        if (!(jobs >= 0 && jobs < Double.POSITIVE_INFINITY)) {
            throw wrong(name, line, "jobs (%s) must be a number, 0 or more".formatted(text));
        }
        return jobs;
    }

    private static Optional<String> field(String name, NamedCsvRecord line, String column) {
        return Optional.of(
                        line.findField(column)
                                .orElseThrow(() ->
                                        wrong(
                                                name,
                                                line,
                                                ("the column %s is missing; arrondissement, nace2,"
                                                                + " size_class and jobs are needed")
                                                        .formatted(column))))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static UnreadableJobs wrong(String name, NamedCsvRecord line, String what) {
        return new UnreadableJobs(
                "%s, line %d: %s.".formatted(name, line.getStartingLineNumber(), what));
    }
}
