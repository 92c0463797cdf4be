package be.weefsel.app.settings;

import be.weefsel.app.platform.text.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What must hold for one field of a form.
///
/// @param field its name
/// @param objection what is wrong with it, if anything
record FieldRule<T>(String field, Function<T, Optional<Reason>> objection) {

    /// The first objection to each field, in the order of the rules; empty when all hold.
    static <T> Map<String, Reason> objections(List<FieldRule<T>> rules, T plan) {
        var objections = new LinkedHashMap<String, Reason>();
        for (var rule : rules) {
            rule.objection()
                    .apply(plan)
                    .ifPresent(reason -> objections.putIfAbsent(rule.field(), reason));
        }
        return objections;
    }

    static Optional<Reason> when(boolean wrong, String key, Object... arguments) {
        return wrong ? Optional.of(Reason.of(key, arguments)) : Optional.empty();
    }

    static Optional<Reason> whenLonger(String text, int longest) {
        return when(text.length() > longest, "settings.form.too-long", longest);
    }
}
