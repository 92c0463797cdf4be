package be.weefsel.app.settings.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;

/// Where one takes topics along, and brings in others.
///
/// @param count how many topics there are, in words
/// @param mayImport whether the reader may bring in a scheme
public record TopicSettingsPage(
        Frame frame, String count, List<Scheme> schemes, boolean mayImport) {

    public record Scheme(Passage name, String turtleHref, String jsonLdHref) {}
}
