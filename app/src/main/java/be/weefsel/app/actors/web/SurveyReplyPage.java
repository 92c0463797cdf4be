package be.weefsel.app.actors.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import java.util.List;

/// What an organisation answered, beside what stands there now.
///
/// @param back to the survey
/// @param waits whether a facilitator still has to look at it
/// @param closed offers that are no longer there
public record SurveyReplyPage(
        Frame frame,
        FormErrors errors,
        Label back,
        Label organisation,
        String answered,
        boolean waits,
        List<Row> rows,
        List<OfferRow> closed,
        String remark) {

    /// @param before as one reads it; empty for nothing
    public record Row(String field, String label, String before, String after, boolean taken) {}

    public record OfferRow(Label offer, boolean taken) {}

    public String address() {
        return frame.link(frame.path());
    }
}
