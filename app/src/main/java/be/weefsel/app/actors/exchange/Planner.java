package be.weefsel.app.actors.exchange;

import be.weefsel.app.actors.exchange.ImportPlan.Change;
import be.weefsel.app.actors.exchange.ImportPlan.Fate;
import be.weefsel.app.actors.exchange.ImportPlan.PlannedRow;
import be.weefsel.app.openness.Table;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.vocabulary.Keys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Compares a table with what is there.
///
/// A column that the table has not stays as it is; an empty cell empties. Each row is laid over the
/// texts of the record that it is about, and read as a whole: so a row that was exported reads as
/// the record that it came from.
///
/// @param <T> the record
final class Planner<T> {
    private static final String[] NAMES = {
        "name_nl", "name_fr", "name_en", "title_nl", "title_fr", "title_en"
    };

    private final Exchange<T> exchange;
    private final Table table;
    private final List<Reading<T>> readings = new ArrayList<>();
    private final Map<String, T> future;

    /// @param before the record that the row is about; empty for a new one
    /// @param after as it will be; empty when the row is refused
    private record Reading<T>(
            int number, String key, Cells cells, Optional<T> before, Optional<T> after) {}

    Planner(Exchange<T> exchange, Table table) {
        this.exchange = exchange;
        this.table = table;
        future = new HashMap<>(exchange.known());
        read();
    }

    private void read() {
        var taken = new HashSet<>(exchange.known().keySet());
        var rowByKey = new HashMap<String, Integer>();
        for (var row : table.rows()) {
            var reading = read(row, taken);
            var earlier = rowByKey.putIfAbsent(reading.key(), row.number());
            if (earlier != null) {
                reading.cells().wrong(Reason.of("actors.import.twice", earlier));
            }
            taken.add(reading.key());
            reading.after().ifPresent(after -> future.put(reading.key(), after));
            readings.add(reading);
        }
        var rows = new IdentityHashMap<Cells, T>();
        readings.forEach(r -> r.after().ifPresent(after -> rows.put(r.cells(), after)));
        exchange.compare(rows, future);
    }

    private Reading<T> read(Table.Row row, Set<String> taken) {
        var own = new LinkedHashMap<String, String>();
        for (int i = 0; i < table.header().size(); i++) {
            own.put(table.header().get(i), row.cells().get(i));
        }
        var asGiven = new Cells(own);
        var given = asGiven.find("key").map(exchange::current);
        var known = given.or(() -> exchange.findKey(asGiven)).filter(exchange.known()::containsKey);
        var before = known.flatMap(key -> Optional.ofNullable(exchange.known().get(key)));
        var key = known.or(() -> given).orElseGet(() -> exchange.newKey(asGiven, taken));
        var texts = new LinkedHashMap<String, String>();
        before.ifPresent(record -> texts.putAll(exchange.texts(record)));
        texts.putAll(own);
        var cells = new Cells(texts);
        if (!Keys.isKey(key)) {
            cells.wrong(Reason.of("actors.import.key", key));
            return new Reading<>(row.number(), key, cells, before, Optional.empty());
        }
        return new Reading<>(row.number(), key, cells, before, exchange.read(cells, key, before));
    }

    ImportPlan plan() {
        var passedOver =
                table.header().stream().filter(name -> !exchange.columns().contains(name)).toList();
        return new ImportPlan(
                exchange.kind(), passedOver, readings.stream().map(this::planned).toList());
    }

    private PlannedRow planned(Reading<T> reading) {
        var changes = changes(reading);
        var name =
                reading.after()
                        .or(reading::before)
                        .map(exchange::nameOf)
                        .orElseGet(() -> reading.cells().firstOf(NAMES));
        return new PlannedRow(
                reading.number(),
                fate(reading, changes),
                reading.key(),
                name,
                reading.before().isPresent() ? changes : List.of(),
                reading.cells().reasons());
    }

    private Fate fate(Reading<T> reading, List<Change> changes) {
        if (reading.cells().isWrong() || reading.after().isEmpty()) {
            return Fate.REFUSED;
        }
        if (reading.before().isEmpty()) {
            return Fate.ADDED;
        }
        return changes.isEmpty() ? Fate.SAME : Fate.CHANGED;
    }

    private List<Change> changes(Reading<T> reading) {
        if (reading.cells().isWrong() || reading.after().isEmpty()) {
            return List.of();
        }
        var before = reading.before().map(exchange::texts).orElse(Map.of());
        var after = exchange.texts(reading.after().get());
        return exchange.columns().stream()
                .map(column ->
                        new Change(
                                column,
                                before.getOrDefault(column, ""),
                                after.getOrDefault(column, "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    /// Writes what is added or changed.
    ///
    /// @return whether everything still was as the plan saw it; if not, the caller takes back what
    ///   was written
    boolean save(Reader by) {
        return readings.stream()
                .filter(reading -> !reading.cells().isWrong())
                .filter(reading -> reading.after().isPresent())
                .filter(reading -> !reading.before().equals(reading.after()))
                .allMatch(reading ->
                        exchange.save(by, reading.before(), reading.after().orElseThrow()));
    }
}
