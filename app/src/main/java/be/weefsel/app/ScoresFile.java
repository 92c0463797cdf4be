package be.weefsel.app;

import be.weefsel.app.platform.CannotStart;
import be.weefsel.engine.allocation.AllocationProblem;
import be.weefsel.engine.allocation.Pair;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// CSV files for an allocation: scores (`question,expert,score`), where a row without a score is a
/// question that may not have that expert, and capacities (`expert,capacity`).
final class ScoresFile {
    private record Key(String question, String expert) {}

    private ScoresFile() {}

    /// @throws CannotStart when a row is wrong, or contradicts one before
    static AllocationProblem problem(
            Path scores, Optional<Path> capacities, int demand, int defaultCapacity) {
        var pairs = new LinkedHashMap<Key, Optional<Pair>>();
        CsvInput.read(scores, List.of("question", "expert", "score"), row -> add(row, pairs));
        if (pairs.isEmpty()) {
            throw new CannotStart("%s has no rows.".formatted(scores));
        }
        var demands = new TreeMap<String, Integer>();
        var places = new TreeMap<String, Integer>();
        for (var key : pairs.keySet()) {
            demands.put(key.question(), demand);
            places.put(key.expert(), defaultCapacity);
        }
        capacities.ifPresent(file -> places.putAll(capacities(file)));
        return new AllocationProblem(
                demands, places, pairs.values().stream().flatMap(Optional::stream).toList());
    }

    private static void add(CsvInput.Row row, Map<Key, Optional<Pair>> pairs) {
        var key = new Key(row.filled("question"), row.filled("expert"));
        Optional<Pair> pair =
                row.text("score").isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Pair(key.question(), key.expert(), row.number("score")));
        var before = pairs.putIfAbsent(key, pair);
        if (before != null && !before.equals(pair)) {
            throw row.wrong(
                    "(%s) and (%s) had another score before; keep one of the two rows."
                            .formatted(key.question(), key.expert()));
        }
    }

    private static Map<String, Integer> capacities(Path file) {
        var capacities = new TreeMap<String, Integer>();
        CsvInput.read(
                file,
                List.of("expert", "capacity"),
                row -> {
                    var expert = row.filled("expert");
                    var before =
                            capacities.put(expert, row.whole("capacity", 0, Integer.MAX_VALUE));
                    if (before != null) {
                        throw row.wrong("the expert (%s) comes twice.".formatted(expert));
                    }
                });
        return capacities;
    }
}
