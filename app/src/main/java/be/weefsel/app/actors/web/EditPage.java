package be.weefsel.app.actors.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A form to add or change something in the directory.
///
/// @param values what stands in the fields of one value
/// @param choices what can be chosen in the others, by field
/// @param meanwhile what stands in the record by now, in words, when somebody else changed it: only
///   of the fields that differ
public record EditPage(
        Frame frame,
        Task task,
        FormErrors errors,
        Map<String, String> values,
        Map<String, List<Choice>> choices,
        Map<String, String> meanwhile) {

    static EditPage of(Frame frame, Task task, FormFields fields, FieldChoices choices) {
        return new EditPage(
                frame,
                task,
                fields.errors(),
                fields.firstOfEach(),
                choices.of(fields),
                choices.inWords(fields.meanwhile()));
    }

    /// What is being done.
    ///
    /// @param title of the page
    /// @param action where the form goes
    /// @param back where one came from
    /// @param verb on the button
    public record Task(String title, String action, Label back, String verb) {}

    public record Choice(String value, String text, boolean chosen) {}

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public Optional<String> meanwhile(String field) {
        return Optional.ofNullable(meanwhile.get(field));
    }

    /// The ids of all that is said about a field, for those who do not see it stand there.
    ///
    /// @return null when nothing is said
    public @Nullable String describedBy(String field, String hint) {
        var said = new ArrayList<String>();
        if (!hint.isEmpty()) {
            said.add(field + "-hint");
        }
        if (errors.about(field).isPresent()) {
            said.add(field + "-error");
        }
        if (meanwhile.containsKey(field)) {
            said.add(field + "-now");
        }
        return said.isEmpty() ? null : String.join(" ", said);
    }

    public List<Choice> choices(String field) {
        return choices.getOrDefault(field, List.of());
    }
}
