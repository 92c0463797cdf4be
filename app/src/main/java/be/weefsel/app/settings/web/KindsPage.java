package be.weefsel.app.settings.web;

import be.weefsel.app.platform.page.Frame;
import java.util.List;

/// All kinds that the network has, those of organisations and those of offers.
public record KindsPage(Frame frame, String title, List<Group> groups) {

    /// The kinds of one sort, in the network's order.
    ///
    /// @param sort code
    public record Group(String sort, String title, String addVerb, List<Line> kinds) {}

    /// @param names in the other languages
    /// @param side in words; empty for a kind of offer
    /// @param count how many have it, in words
    /// @param own whether the network added it
    /// @param first whether it cannot go further to the front
    /// @param removable whether it is the network's own and nothing has it
    public record Line(
            String code,
            String name,
            List<Name> names,
            String side,
            String count,
            boolean own,
            boolean inUse,
            boolean first,
            boolean last,
            boolean removable) {}

    /// @param lang code of the language
    public record Name(String lang, String text) {}
}
