package be.weefsel.app.actors.web;

import be.weefsel.app.platform.text.Texts;
import java.util.Collection;
import java.util.stream.Collectors;

/// Says which facts are plausible rather than known.
final class Illustrative {
    private Illustrative() {}

    /// Empty when all is known. Fields that readers do not see are left out.
    static String sentence(Collection<String> fields, Texts texts) {
        var names =
                fields.stream()
                        .map(field -> "actors.illustrative." + field.replace('_', '-'))
                        .filter(texts::has)
                        .map(key -> texts.of(key))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : texts.of("actors.illustrative", names);
    }
}
