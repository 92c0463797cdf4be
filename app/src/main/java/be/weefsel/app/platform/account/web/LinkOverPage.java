package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.page.Frame;

/// A link that worked once, or for a time, and no longer does.
///
/// @param kind decides what the reader can do instead
public record LinkOverPage(Frame frame, Kind kind) {
    /// What the link was for.
    public enum Kind {
        LETTERS,
        WELCOME,
        PASSWORD
    }
}
