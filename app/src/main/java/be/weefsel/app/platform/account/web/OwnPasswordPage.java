package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;

/// The form in which somebody who is signed in changes her password.
///
/// @param hasPassword whether she has one to change
public record OwnPasswordPage(Frame frame, String email, boolean hasPassword, FormErrors errors) {}
