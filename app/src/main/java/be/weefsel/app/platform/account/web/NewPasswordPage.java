package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;

/// The form in which somebody chooses her password, with the link from a letter.
///
/// @param isWelcome whether it is her first
/// @param action where it goes, with the token: so it is still there when the language is changed
public record NewPasswordPage(
        Frame frame,
        boolean isWelcome,
        String name,
        String email,
        String action,
        FormErrors errors) {}
