package be.weefsel.app.home.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;

/// What was found, by kind.
///
/// @param words as they were typed
public record SearchPage(Frame frame, String words, String title, List<Group> groups) {
    /// @param allHref where all of them stand; empty when they stand here, or nowhere
    public record Group(String heading, int total, List<Hit> hits, String allHref) {}

    public record Hit(Passage name, String about, String href) {}
}
