package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.page.Frame;

/// For who does not know her password any more.
///
/// @param asked whether a letter was asked for just now
/// @param isSending whether letters leave at all
public record ForgottenPage(Frame frame, boolean asked, boolean isSending) {}
