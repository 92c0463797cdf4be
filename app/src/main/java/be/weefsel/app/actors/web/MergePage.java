package be.weefsel.app.actors.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;

/// Two entries side by side, to make one of them.
///
/// @param edition of both, see [Edition]
/// @param reasons why they may be one
/// @param action where the form goes, without language; `/apart` behind it says that they are two
public record MergePage(
        Frame frame,
        String title,
        FormErrors errors,
        String edition,
        List<String> reasons,
        String action,
        List<Choice> choices) {

    /// A fact of which one of two is chosen.
    ///
    /// @param name of the field
    public record Choice(String name, String legend, String hint, List<Option> options) {}

    /// @param value key of the entry
    /// @param of whose it is
    /// @param told what it tells; empty when it tells nothing
    public record Option(String value, Label of, List<Passage> told, boolean isChosen) {}
}
