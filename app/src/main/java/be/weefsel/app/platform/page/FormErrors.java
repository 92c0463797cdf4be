package be.weefsel.app.platform.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What was typed wrong: for each field one sentence that says what and how to mend it. The form
/// shows the same words on top and beside the field.
public final class FormErrors {
    public static final FormErrors NONE = new FormErrors();

    private final Map<String, String> sentenceByField = new LinkedHashMap<>();

    /// Keeps the first sentence of a field: it is the one to mend first.
    ///
    /// @throws UnsupportedOperationException on [#NONE]
    public void add(String field, String sentence) {
        if (this == NONE) {
            throw new UnsupportedOperationException("Begin with new FormErrors() to add to it.");
        }
        sentenceByField.putIfAbsent(field, sentence);
    }

    public boolean isEmpty() {
        return sentenceByField.isEmpty();
    }

    public Optional<String> about(String field) {
        return Optional.ofNullable(sentenceByField.get(field));
    }

    /// In the order in which the fields stand on the form.
    public Map<String, String> all() {
        return java.util.Collections.unmodifiableMap(sentenceByField);
    }
}
