package be.weefsel.app.home.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import java.util.List;

/// The form with which a network is founded.
///
/// @param provinces first, because most networks work in one
public record FirstRunPage(
        Frame frame,
        FirstRunForm form,
        FormErrors errors,
        List<AreaChoice> provinces,
        List<AreaChoice> regions) {

    /// @param id of the field; the first has the name of the whole group, for links from the errors
    public record AreaChoice(String id, String code, String name, boolean chosen) {}
}
