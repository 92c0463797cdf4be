package be.weefsel.app.matching.learning;

import be.weefsel.app.platform.text.Language;
import be.weefsel.engine.learning.Answered;
import be.weefsel.engine.matching.Criterion;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// An offer that was suggested for a question, and what became of it.
///
/// @param company that asks
/// @param askedIn language of the question
/// @param place 1 at the top, where it was last shown before somebody did something with it
/// @param total as it was then, 0..1
/// @param parts of the total, by the criteria of which both sides had data
/// @param chance with which it was drawn to stand there; empty when it stood by its total
public record ShownSuggestion(
        String question,
        String company,
        Language askedIn,
        LocalDate askedOn,
        String offer,
        LocalDate firstDay,
        LocalDate lastDay,
        int place,
        double total,
        Map<Criterion, Part> parts,
        Optional<Double> chance,
        Fate fate) {
    public ShownSuggestion {
        var sorted = new EnumMap<Criterion, Part>(Criterion.class);
        sorted.putAll(parts);
        parts = Collections.unmodifiableMap(sorted);
    }

    /// One criterion: value × weight is its share of the total.
    public record Part(double value, double weight) {
        public double share() {
            return value * weight;
        }
    }

    /// For learning; empty when nobody said yes or no.
    Optional<Answered> answered() {
        return fate.verdict()
                .map(yes ->
                        new Answered(
                                parts.entrySet().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Map.Entry::getKey,
                                                        part -> part.getValue().value())),
                                place,
                                yes));
    }
}
