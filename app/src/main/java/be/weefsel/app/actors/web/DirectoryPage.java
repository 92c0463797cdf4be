package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Contacts;
import be.weefsel.app.actors.map.MapFigure;
import be.weefsel.app.platform.page.Frame;
import java.util.List;
import java.util.Optional;

/// Who is who: what was found, how to narrow it down, and where it lies.
///
/// @param title the answer to "how many are there"
/// @param words what was searched for
/// @param carried choices that a new search keeps
/// @param years to look back to, the chosen one marked
/// @param chosen what narrows the list now, each with an address without it
/// @param foundLine which part of the list this is and how it is sorted
/// @param pageLine which page of how many
/// @param downloads the list as it was narrowed down
/// @param emptyHints what one would find with one choice less; only when nothing was found
public record DirectoryPage(
        Frame frame,
        String title,
        String standfirst,
        String words,
        List<Carried> carried,
        List<Facet> facets,
        List<Choice> years,
        List<Chosen> chosen,
        List<Entry> entries,
        String foundLine,
        String pageLine,
        Optional<String> previousHref,
        Optional<String> nextHref,
        List<Download> downloads,
        boolean mayAdd,
        Optional<MapFigure> map,
        List<Chosen> emptyHints) {

    public boolean mayAsk() {
        return Contacts.mayRead(frame.reader());
    }

    /// Whether nobody is there at all, whatever one looks for.
    public boolean isOfNobody() {
        return entries.isEmpty() && chosen.isEmpty() && words.isEmpty();
    }

    public record Carried(String name, String value) {}

    public record Download(String href, String text) {}

    /// @param name of its fields in the form
    /// @param moreHref where there is more to choose from
    public record Facet(
            String name,
            String title,
            boolean open,
            List<Choice> choices,
            Optional<String> moreHref) {}

    /// @param count how many one would find; empty where it is not counted
    /// @param thread class of the thread of a factory; empty for everything else
    public record Choice(String value, String text, String count, boolean chosen, String thread) {}

    public record Chosen(String text, String href) {}

    /// @param kind in words
    /// @param offers how many, in words; empty when there are none
    public record Entry(
            Label name, String kind, String town, String offers, List<Label> clusters) {}
}
