package be.weefsel.app.matching.web;

import be.weefsel.app.actors.web.Label;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;

/// What was suggested for a question, and what became of it.
///
/// @param title how many offers were suggested
/// @param about the question
/// @param rows in the order of their places
public record ShownPage(
        Frame frame, String title, Passage about, String backHref, List<ShownRow> rows) {

    /// @param byChance that it was drawn to stand there; empty when it stood by its total
    /// @param parts the shares of its total, the largest first
    /// @param words in which somebody said why; may be empty
    public record ShownRow(
            String offerHref,
            Passage offerTitle,
            Label owner,
            String place,
            String byChance,
            String total,
            String parts,
            String days,
            String fate,
            Passage words) {}
}
