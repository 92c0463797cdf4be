package be.weefsel.app.matching.web;

import be.weefsel.app.actors.web.Label;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import java.util.List;

/// The form in which a question is written.
///
/// @param companies to choose from, for the facilitator and for who acts for several; empty for who
///   acts for one
/// @param companyName of the company that asks; empty when it is still to be chosen
/// @param isDraft whether it has not been sent yet, so that it can be kept as a draft
/// @param months to choose a deadline from
/// @param topicNames all topics, for choosing one that was not suggested
/// @param savedAt when it was last kept, in words; empty when it was not
public record AskPage(
        Frame frame,
        AskForm form,
        FormErrors errors,
        List<Choice> companies,
        String companyName,
        boolean isDraft,
        List<Label> clusters,
        List<TopicChoice> topics,
        List<Label> topicNames,
        List<Choice> months,
        String savedAt) {

    /// One of a list to choose from.
    public record Choice(String key, String text) {}

    /// @param chosen whether it is ticked
    public record TopicChoice(String key, String text, boolean chosen) {}
}
