package be.weefsel.app.actors.web;

import be.weefsel.app.platform.page.Frame;
import java.util.List;

/// All surveys, the newest first.
public record SurveysPage(Frame frame, List<Row> rows) {
    /// @param toHandle how many answers wait for a facilitator, in words; empty for none
    public record Row(String href, String title, String state, String answered, String toHandle) {}
}
