package be.weefsel.app.actors.web;

import be.weefsel.app.platform.page.Frame;
import java.util.List;

/// What becomes of all that came with a file when it is taken back.
///
/// @param action where the form goes
/// @param back what was changed by the file and can be taken back
/// @param stay what stays
public record TakingBackPage(
        Frame frame, String title, String fileName, String action, List<Row> back, List<Row> stay) {

    /// @param what was done with it
    /// @param name of the record
    /// @param href of its history
    /// @param reasons why it stays; none for what is taken back
    public record Row(String what, String name, String href, List<String> reasons) {}
}
