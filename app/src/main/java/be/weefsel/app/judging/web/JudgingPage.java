package be.weefsel.app.judging.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;

/// One offer to judge for one question.
///
/// @param progress in the whole round
/// @param teaser the question, as everyone may read it
/// @param topics of the question, by name
/// @param owner who offers
/// @param previousHref the offer before; empty at the first
/// @param others the offers of this question, with what the reader gave
public record JudgingPage(
        Frame frame,
        String round,
        String listHref,
        String progress,
        Passage teaser,
        List<String> topics,
        String offer,
        Passage title,
        String owner,
        Passage description,
        List<String> keywords,
        String action,
        List<GradeChoice> grades,
        String previousHref,
        List<Other> others) {

    /// @param key on the keyboard; empty for none
    /// @param given whether the reader gave this one
    public record GradeChoice(String value, String key, String text, boolean given) {}

    /// @param grade empty when she gave none yet
    public record Other(String href, Passage title, String grade, boolean here) {}
}
