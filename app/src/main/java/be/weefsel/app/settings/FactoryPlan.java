package be.weefsel.app.settings;

import be.weefsel.app.platform.text.Language;
import java.util.Map;

/// What somebody fills in to name a collective factory, not checked yet.
///
/// @param names in full
/// @param shortNames for lists; all may be blank
/// @param purposes one sentence
/// @param thread name of a dye, or [#OWN]
/// @param ownColour as it was typed; counts only with [#OWN]
/// @param from first year; blank when nobody knows
/// @param to last year; blank as long as it exists
public record FactoryPlan(
        Map<Language, String> names,
        Map<Language, String> shortNames,
        Map<Language, String> purposes,
        String thread,
        String ownColour,
        String from,
        String to) {
    public static final String OWN = "own";

    public FactoryPlan {
        names = Map.copyOf(names);
        shortNames = Map.copyOf(shortNames);
        purposes = Map.copyOf(purposes);
    }
}
