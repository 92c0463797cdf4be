package be.weefsel.app.actors.web;

import be.weefsel.app.platform.text.Texts;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Says which facts are plausible rather than known, until a facilitator has looked after them.
final class Illustrative {
    /// Name of the field in which she ticks what she looked after, and left as it was.
    static final String LOOKED_AFTER = "lookedAfter";

    private static final String SEPARATOR = ",";

    private Illustrative() {}

    /// Empty when all is known. Facts that readers do not see are left out.
    static String sentence(Collection<String> facts, Texts texts) {
        var names = String.join(", ", byName(facts, texts).keySet());
        return names.isEmpty() ? "" : texts.of("actors.illustrative", names);
    }

    /// Facts by what readers call them: latitude and longitude are one thing to them.
    private static Map<String, List<String>> byName(Collection<String> facts, Texts texts) {
        return facts.stream()
                .sorted()
                .filter(fact -> texts.has(key(fact)))
                .collect(
                        Collectors.groupingBy(
                                fact -> texts.of(key(fact)), TreeMap::new, Collectors.toList()));
    }

    /// What readers call a fact.
    static String nameOf(String fact, Texts texts) {
        return texts.has(key(fact)) ? texts.of(key(fact)) : fact;
    }

    private static String key(String fact) {
        return "actors.illustrative." + fact.replace('_', '-');
    }

    /// What can be ticked as looked after.
    static FieldChoices offer(FieldChoices choices, Collection<String> facts, Texts texts) {
        return choices.add(
                LOOKED_AFTER,
                byName(facts, texts).entrySet(),
                fact -> String.join(SEPARATOR, fact.getValue()),
                Map.Entry::getKey);
    }

    /// What is left of the facts: not those that were ticked, nor those that were changed.
    static Set<String> left(Collection<String> facts, FormFields fields, Set<String> changed) {
        var left = new TreeSet<>(facts);
        left.removeAll(changed);
        fields.all(LOOKED_AFTER)
                .forEach(ticked -> Arrays.asList(ticked.split(SEPARATOR)).forEach(left::remove));
        return left;
    }
}
