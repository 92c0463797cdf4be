package be.weefsel.app.actors.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import java.util.List;
import java.util.Map;

/// A form to add or change an organisation or an offer.
///
/// @param title what is being done
/// @param action where the form goes
/// @param back where one came from
/// @param verb on the button
/// @param values what stands in the fields of one value
/// @param choices what can be chosen in the others, by field
public record EditPage(
        Frame frame,
        String title,
        String action,
        Label back,
        String verb,
        FormErrors errors,
        Map<String, String> values,
        Map<String, List<Choice>> choices) {

    public record Choice(String value, String text, boolean chosen) {}

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public List<Choice> choices(String field) {
        return choices.getOrDefault(field, List.of());
    }
}
