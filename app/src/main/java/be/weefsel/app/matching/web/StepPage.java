package be.weefsel.app.matching.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;

/// One step with a question, on a page of its own: a few fields and a button.
///
/// @param title what is asked of the reader
/// @param about the question, or whatever the step is about
/// @param backHref page to which the step belongs; the form is sent to the address of this page
/// @param verb on the button
public record StepPage(
        Frame frame,
        String title,
        Passage about,
        String backHref,
        List<Field> fields,
        String verb,
        FormErrors errors) {

    /// The hint may be empty.
    public sealed interface Field {
        String name();

        String label();

        String hint();
    }

    /// A heading above the fields that follow.
    public record Heading(String name, String label, String hint) implements Field {}

    public record Choices(String name, String label, String hint, List<Choice> choices)
            implements Field {}

    public record Choice(String value, String text, boolean chosen) {}

    /// @param type of the field on the page, such as `date` or `number`
    public record Line(String name, String label, String hint, String type, String value)
            implements Field {}

    public record Hidden(String name, String value) implements Field {
        @Override
        public String label() {
            return "";
        }

        @Override
        public String hint() {
            return "";
        }
    }

    public record Words(String name, String label, String hint, String value, boolean optional)
            implements Field {}
}
