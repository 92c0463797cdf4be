package be.weefsel.app.matching.web;

import be.weefsel.app.actors.web.Label;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;
import java.util.Optional;

/// All questions by how far they have come.
///
/// @param title how many are overdue
/// @param columns in the order in which a question passes them
public record BoardPage(
        Frame frame, String title, List<StepPage.Choice> clusters, List<Column> columns) {

    /// @param key for the address within the page
    /// @param cards the overdue ones first, then the longest waiting
    public record Column(String key, String heading, List<Card> cards) {}

    /// @param company empty when the reader may not read the question itself
    /// @param waiting in words: how long, and for what
    /// @param late whether it stands out
    public record Card(
            String href,
            Passage heading,
            Optional<Label> company,
            Optional<Label> cluster,
            String waiting,
            boolean late) {}
}
