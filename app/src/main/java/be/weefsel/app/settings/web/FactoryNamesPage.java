package be.weefsel.app.settings.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;

/// All collective factories as they are named, in the network's order.
public record FactoryNamesPage(Frame frame, String title, List<Line> factories) {

    /// @param shortName as lists call it
    /// @param years in which it exists; empty when nothing is known
    /// @param first whether it cannot go further to the front
    public record Line(
            String key,
            Passage name,
            String shortName,
            Passage purpose,
            String thread,
            String years,
            boolean begun,
            boolean ended,
            boolean first,
            boolean last) {}
}
