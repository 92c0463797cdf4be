package be.weefsel.app.settings.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import java.util.List;

/// The form in which a collective factory is named.
///
/// @param action path where it is sent to
/// @param verb of the button
public record FactoryFormPage(
        Frame frame,
        String title,
        FactoryForm form,
        FormErrors errors,
        List<Dye> dyes,
        String action,
        String verb) {

    /// @param usedBy which factory has it already; empty when it is free
    public record Dye(String code, String name, String style, boolean chosen, String usedBy) {}
}
