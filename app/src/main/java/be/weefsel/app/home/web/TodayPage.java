package be.weefsel.app.home.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;
import java.util.Optional;

/// What needs the reader today, oldest first.
///
/// @param title how much waits, and since when
/// @param role in small letters, for what will be here when nothing waits
/// @param groups never empty ones, the one with the oldest item first
/// @param keeping for the administrator: how the house is kept
public record TodayPage(
        Frame frame, String title, String role, List<Group> groups, Optional<Keeping> keeping) {

    /// Items that belong together, the oldest first.
    ///
    /// @param heading what is to be done with them; empty when there is only one list
    public record Group(Optional<String> heading, List<Item> items) {}

    /// @param heading of the thing itself
    /// @param what waits, in a sentence; empty when the heading is that sentence
    /// @param late whether it waits long
    public record Item(
            Passage heading, String what, String verb, String href, String waiting, boolean late) {}

    /// The network as the administrator keeps it.
    public record Keeping(List<Figure> figures, List<Fact> facts) {}

    public record Figure(String words, String number) {}

    /// @param values one for each line
    public record Fact(String name, List<String> values) {}
}
