package be.weefsel.app.platform.oidc;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;

/// Asks somebody who signed in elsewhere for the first time where mail goes.
///
/// @param provider where she signed in
/// @param email as it was filled in
public record AddressPage(Frame frame, String provider, String email, FormErrors errors) {}
