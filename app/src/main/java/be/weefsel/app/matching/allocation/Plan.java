package be.weefsel.app.matching.allocation;

import be.weefsel.engine.matching.Suggestion;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Who would get whom.
///
/// @param chosen by question; the best first. Questions that get nobody do not stand here
record Plan(SortedMap<String, List<Suggestion>> chosen) {
    Plan {
        chosen = Collections.unmodifiableSortedMap(new TreeMap<>(chosen));
    }

    List<Suggestion> of(String question) {
        return chosen.getOrDefault(question, List.of());
    }

    /// Sum of the matches that a question gets.
    double sumOf(String question) {
        return of(question).stream().mapToDouble(Suggestion::total).sum();
    }

    double total() {
        return chosen.keySet().stream().mapToDouble(this::sumOf).sum();
    }

    SortedMap<Shown, Suggestion> introductions() {
        var all = new TreeMap<Shown, Suggestion>();
        chosen.forEach((question, gets) ->
                gets.forEach(suggestion -> all.put(Shown.of(question, suggestion), suggestion)));
        return all;
    }

    /// The questions to which an actor would be introduced, by their keys.
    List<String> questionsOf(String actor) {
        return chosen.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(s -> s.owner().equals(actor)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
