package be.weefsel.app.settings.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import java.util.List;

/// The form in which a kind is named.
///
/// @param why what filling it in does
/// @param sides to choose from; empty when there is nothing to choose
/// @param sort code of what has this kind, for a new one; empty otherwise
/// @param action path where it is sent to
/// @param verb of the button
public record KindFormPage(
        Frame frame,
        String title,
        String why,
        KindForm form,
        FormErrors errors,
        List<SideChoice> sides,
        String sort,
        String action,
        String verb) {

    public record SideChoice(String id, String code, String name, boolean chosen) {}
}
