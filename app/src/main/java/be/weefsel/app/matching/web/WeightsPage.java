package be.weefsel.app.matching.web;

import be.weefsel.app.platform.audit.ToldChange;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;

/// How suggestions are weighed, and what the answers say about it.
///
/// @param title the answer, in a sentence
/// @param says what the answers say, in sentences
/// @param hasLearned whether there is something beside the present weights
/// @param edition of the proposal; empty when there is none to decide about
/// @param dismissed why the proposal was dismissed; empty when it was not
/// @param mayDecide whether the reader approves and dismisses
/// @param exploring whether one suggestion is drawn by chance
public record WeightsPage(
        Frame frame,
        String title,
        List<String> says,
        boolean hasLearned,
        List<WeightRow> rows,
        String edition,
        Passage dismissed,
        boolean mayDecide,
        boolean exploring,
        List<ToldChange> changes) {

    /// As the reader writes numbers.
    ///
    /// @param proposed empty when there is too little to say
    /// @param range in which it lies with a probability of 95 %; likewise
    public record WeightRow(String criterion, String present, String proposed, String range) {}
}
