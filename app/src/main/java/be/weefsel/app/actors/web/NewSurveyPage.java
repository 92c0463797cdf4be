package be.weefsel.app.actors.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import java.util.List;

/// A survey before it is opened: whom it would ask.
///
/// @param cluster that was chosen; empty for everyone
/// @param stale `yes` when only those are asked about whom nobody looked after what stands there
/// @param withLetter who would get a letter
/// @param withoutAddress of whom no address is known
public record NewSurveyPage(
        Frame frame,
        FormErrors errors,
        List<EditPage.Choice> clusters,
        String cluster,
        String stale,
        String closesOn,
        List<Row> withLetter,
        List<Row> withoutAddress) {
    static final String CLUSTER = "cluster";
    static final String STALE = "stale";
    static final String CLOSES_ON = "closesOn";

    /// @param to name and address
    /// @param addHref where a contact person can be added
    public record Row(Label organisation, String to, String addHref) {}

    public int size() {
        return withLetter.size() + withoutAddress.size();
    }
}
