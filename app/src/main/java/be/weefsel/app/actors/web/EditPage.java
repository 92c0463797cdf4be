package be.weefsel.app.actors.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import java.util.List;
import java.util.Map;

/// A form to add or change something in the directory.
///
/// @param values what stands in the fields of one value
/// @param choices what can be chosen in the others, by field
public record EditPage(
        Frame frame,
        Task task,
        FormErrors errors,
        Map<String, String> values,
        Map<String, List<Choice>> choices) {

    static EditPage of(Frame frame, Task task, FormFields fields, FieldChoices choices) {
        return new EditPage(frame, task, fields.errors(), fields.firstOfEach(), choices.of(fields));
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

    public List<Choice> choices(String field) {
        return choices.getOrDefault(field, List.of());
    }
}
