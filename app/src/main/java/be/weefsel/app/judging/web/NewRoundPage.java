package be.weefsel.app.judging.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;

/// The form to open a round.
///
/// @param questions to choose one by one
/// @param depth as it was typed
public record NewRoundPage(
        Frame frame,
        String name,
        List<Choice> choices,
        boolean oneByOne,
        List<QuestionChoice> questions,
        String depth,
        FormErrors errors) {
    public record Choice(String value, String text, boolean chosen) {}

    /// @param teaser what judges will read
    public record QuestionChoice(String key, Passage teaser, boolean chosen) {}
}
