package be.weefsel.app.judging.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;

/// What somebody has to judge in a round, question by question.
///
/// @param title how far she is
/// @param startHref where she goes on; empty when she is done or the round is closed
public record ToJudgePage(
        Frame frame, String round, String title, String what, String startHref, List<Row> rows) {

    public record Row(String href, Passage teaser, String progress, boolean done) {}
}
