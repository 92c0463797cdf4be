package be.weefsel.app.matching.web;

import be.weefsel.app.actors.web.Label;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Experts for all open questions at once: what would be, and the verbs to do it.
///
/// @param title how many questions get somebody
/// @param choices above everything, for a dry run with other wishes
/// @param wishes the fields of the choices as they are now, to send along
/// @param shown all introductions, to send along
/// @param trouble why nothing was done; empty when nobody tried
/// @param lines the greatest loss first
/// @param missing what could not be placed
public record AllocationPage(
        Frame frame,
        String title,
        List<Choices> choices,
        Map<String, String> wishes,
        List<String> shown,
        Optional<Trouble> trouble,
        List<Line> lines,
        List<Missing> missing,
        List<Price> prices,
        List<String> servedSentences,
        List<Served> served,
        List<Asked> asked,
        List<Earlier> earlier,
        String csvHref,
        String xlsxHref) {

    public record Choices(String name, String label, List<StepPage.Choice> choices) {}

    /// @param what in one sentence
    /// @param details one sentence each
    public record Trouble(String what, List<String> details) {}

    /// @param company who asks, and of what size
    /// @param best what fits it best if it gets something else, and who gets that; may be empty
    public record Line(
            String href,
            Passage heading,
            Label company,
            String size,
            List<Gets> gets,
            String best,
            List<Label> bestWentTo,
            String loss) {}

    /// @param token to be sent with the verb
    /// @param verbAbout the verb with both names, for who does not see the row
    public record Gets(String token, Label actor, Label offer, String match, String verbAbout) {}

    public record Missing(String href, Passage heading, Label company, String why) {}

    /// @param gains also the losses, as rows of one table
    public record Price(String code, String heading, List<String> sentences, List<Change> gains) {}

    public record Change(
            String href,
            Passage heading,
            Label company,
            String without,
            String with,
            String gain) {}

    public record Served(String size, String looking, String served, String share) {}

    /// @param room how many it takes at once
    public record Asked(Label actor, String before, String more, String after, String room) {}

    /// @param undo address to take it back; empty when nothing can be
    public record Earlier(String sentence, String undo) {}
}
