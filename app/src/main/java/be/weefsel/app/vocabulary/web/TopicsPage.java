package be.weefsel.app.vocabulary.web;

import be.weefsel.app.platform.page.Frame;
import java.util.List;

/// What the network knows about, from wide to fine.
///
/// @param standfirst how many topics there are
/// @param words what was searched for
/// @param groups the widest topics with those right under them; empty when something was searched
/// @param found topics that fit the words; empty when nothing was searched
/// @param schemes to take along
public record TopicsPage(
        Frame frame,
        String standfirst,
        String words,
        List<Group> groups,
        List<Line> found,
        List<SchemeLine> schemes,
        boolean mayImport) {

    public record Group(Line topic, List<Line> narrower) {}

    /// @param count how many things stand under it, or under finer ones; empty for none
    public record Line(String key, String text, String lang, String href, String count) {}

    public record SchemeLine(String name, String lang, String turtleHref, String jsonLdHref) {}
}
