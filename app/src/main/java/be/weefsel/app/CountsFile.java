package be.weefsel.app;

import be.weefsel.app.platform.CannotStart;
import be.weefsel.engine.measure.Counts;
import be.weefsel.engine.measure.Plant;
import be.weefsel.engine.measure.Scores;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// CSV files of counts: a matrix with an area in each row and a sector in each column, or a list
/// `area,sector,value`; a list of plants, `area,sector,size`; and a value for each area,
/// `area,value`.
final class CountsFile {
    private CountsFile() {}

    /// Whether it is a matrix or a list, its header tells. An empty cell is 0.
    ///
    /// @throws CannotStart when a row is wrong, an area or a cell comes twice, or there is nothing
    static Counts matrix(Path file) {
        var counts = Counts.builder();
        var seen = new HashSet<List<String>>();
        CsvInput.read(
                file,
                List.of(),
                row -> {
                    if (row.columns().containsAll(List.of("area", "sector", "value"))) {
                        addCell(row, counts, seen);
                    } else {
                        addArea(row, counts, seen);
                    }
                });
        var matrix = counts.build();
        if (matrix.areas().isEmpty() || matrix.sectors().isEmpty()) {
            throw new CannotStart(
                    "%s has no counts: it needs a row for each area and a column for each sector, or"
                                    .formatted(file)
                            + " rows area,sector,value.");
        }
        return matrix;
    }

    private static void addCell(CsvInput.Row row, Counts.Builder counts, Set<List<String>> seen) {
        var area = row.filled("area");
        var sector = row.filled("sector");
        if (!seen.add(List.of(area, sector))) {
            throw row.wrong("(%s) and (%s) came before.".formatted(area, sector));
        }
        counts.add(area, sector, count(row, "value", row.text("value")));
    }

    private static void addArea(CsvInput.Row row, Counts.Builder counts, Set<List<String>> seen) {
        var sectors = row.columns();
        var cells = row.texts();
        var area = cells.getFirst().strip();
        if (area.isEmpty()) {
            throw row.wrong("the first column must say which area this is.");
        }
        if (!seen.add(List.of(area))) {
            throw row.wrong("the area (%s) came before.".formatted(area));
        }
        if (cells.size() > sectors.size()) {
            throw row.wrong(
                    "there are %d cells under %d columns.".formatted(cells.size(), sectors.size()));
        }
        for (int column = 1; column < sectors.size(); column++) {
            var text = column < cells.size() ? cells.get(column).strip() : "";
            counts.add(area, sectors.get(column), count(row, sectors.get(column), text));
        }
    }

    private static double count(CsvInput.Row row, String column, String text) {
        double count = text.isEmpty() ? 0 : row.number(column, text);
        if (count < 0) {
            throw row.wrong("%s (%s) must be 0 or more.".formatted(column, text));
        }
        return count;
    }

    /// @throws CannotStart when a row is wrong, or there is none
    static List<Plant> plants(Path file) {
        var plants = new ArrayList<Plant>();
        CsvInput.read(
                file,
                List.of("area", "sector", "size"),
                row ->
                        plants.add(
                                new Plant(
                                        row.filled("area"),
                                        row.filled("sector"),
                                        count(row, "size", row.filled("size")))));
        if (plants.isEmpty()) {
            throw new CannotStart("%s has no plants.".formatted(file));
        }
        return plants;
    }

    /// @throws CannotStart when a row is wrong, or an area comes twice
    static Scores values(Path file) {
        Map<String, Double> values = new LinkedHashMap<>();
        CsvInput.read(
                file,
                List.of("area", "value"),
                row -> {
                    var area = row.filled("area");
                    if (values.put(area, count(row, "value", row.filled("value"))) != null) {
                        throw row.wrong("the area (%s) came before.".formatted(area));
                    }
                });
        return Scores.of(
                List.copyOf(values.keySet()),
                values.values().stream().mapToDouble(Double::doubleValue).toArray());
    }
}
