package be.weefsel.app.matching.travel;

import be.weefsel.app.openness.Table;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.engine.matching.TravelTable.Journey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Travel times as people give them: a table with the columns `from`, `to` and `minutes`.
final class TravelTimesFile {
    private static final List<String> COLUMNS = List.of("from", "to", "minutes");
    private static final double MOST_MINUTES = 24 * 60;

    private final List<TravelTime> times = new ArrayList<>();
    private final List<Reason> wrong = new ArrayList<>();

    private TravelTimesFile() {}

    /// Understood as a whole, or everything that is wrong with it.
    static TravelTimesFile of(Table table) {
        var file = new TravelTimesFile();
        var missing = COLUMNS.stream().filter(column -> !table.header().contains(column)).toList();
        if (missing.isEmpty()) {
            file.read(table);
        } else {
            file.wrong.add(
                    Reason.of("matching.travel.columns-missing", String.join(", ", missing)));
        }
        return file;
    }

    List<TravelTime> times() {
        return List.copyOf(times);
    }

    /// Empty when the file can be used.
    List<Reason> wrong() {
        return List.copyOf(wrong);
    }

    private void read(Table table) {
        var from = table.header().indexOf("from");
        var to = table.header().indexOf("to");
        var minutes = table.header().indexOf("minutes");
        var known = new HashMap<Journey, Double>();
        for (var row : table.rows()) {
            var time =
                    minutes(row.cells().get(minutes))
                            .map(it ->
                                    new TravelTime(
                                            row.cells().get(from).strip(),
                                            row.cells().get(to).strip(),
                                            it));
            if (time.isEmpty()) {
                wrong.add(
                        Reason.of(
                                "matching.travel.minutes-wrong",
                                row.number(),
                                row.cells().get(minutes)));
            } else if (time.get().from().isEmpty() || time.get().to().isEmpty()) {
                wrong.add(Reason.of("matching.travel.town-missing", row.number()));
            } else if (saysSomethingElse(known, time.get())) {
                wrong.add(
                        Reason.of(
                                "matching.travel.twice",
                                row.number(),
                                time.get().from(),
                                time.get().to()));
            } else {
                times.add(time.get());
            }
        }
        if (times.isEmpty() && wrong.isEmpty()) {
            wrong.add(Reason.of("matching.travel.no-rows"));
        }
    }

    /// People write 12.5 and 12,5.
    private static Optional<Double> minutes(String cell) {
        try {
            var minutes = Double.parseDouble(cell.strip().replace(',', '.'));
            return minutes >= 0 && minutes <= MOST_MINUTES
                    ? Optional.of(minutes)
                    : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static boolean saysSomethingElse(Map<Journey, Double> known, TravelTime time) {
        var before =
                known.putIfAbsent(
                        new Journey(Towns.key(time.from()), Towns.key(time.to())), time.minutes());
        return before != null && before != time.minutes();
    }
}
