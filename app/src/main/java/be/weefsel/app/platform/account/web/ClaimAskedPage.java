package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.page.Frame;

/// After somebody who is not signed in said that she works somewhere: the same for everyone.
///
/// @param isSending whether letters leave at all
public record ClaimAskedPage(Frame frame, boolean isSending) {}
