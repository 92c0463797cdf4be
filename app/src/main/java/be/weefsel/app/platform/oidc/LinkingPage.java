package be.weefsel.app.platform.oidc;

import be.weefsel.app.platform.page.Frame;

/// One step before somebody signs in elsewhere.
///
/// @param provider where she goes
/// @param asks whether she still has to ask to be linked; otherwise the way is open
public record LinkingPage(Frame frame, String provider, boolean asks) {}
