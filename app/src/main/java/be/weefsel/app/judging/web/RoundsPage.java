package be.weefsel.app.judging.web;

import be.weefsel.app.platform.page.Frame;
import java.util.List;

/// The rounds of judging.
public record RoundsPage(Frame frame, List<Row> rows) {
    /// @param state since when it is open, or closed
    public record Row(String href, String name, boolean open, String state) {}
}
